import { describe, expect, test } from 'vitest';
import type { Hit } from '../ipc';
import { Asking } from './asking.svelte';

const hit = (title: string): Hit => ({ kind: 'person', key: title.length, title, detail: '', count: 1, place: ['units', '1'] });
const titles = (asking: Asking) => asking.hits.map((found) => found.title);
const settle = () => new Promise((done) => setTimeout(done));

/** A search whose answers are given by hand, with what it was asked. */
function search() {
  const waiting = new Map<string, (hits: Hit[]) => void>();
  const asked: string[] = [];
  const asking = new Asking((text) => {
    asked.push(text);
    return new Promise((answer) => waiting.set(text, answer));
  });
  return { asking, asked, answer: async (text: string) => (waiting.get(text)?.([hit(`của ${text}`)]), settle()) };
}

describe('while letters are typed', () => {
  test('one question is on its way, and of the others only the last is asked', async () => {
    const { asking, asked, answer } = search();
    for (const text of ['d', 'du', 'duc']) void asking.ask(text);
    expect(asked).toEqual(['d']);
    await answer('d');
    expect(asked).toEqual(['d', 'duc']);
  });

  test('old hits stay until the new ones are there; an answer to an older text is dropped', async () => {
    const { asking, answer } = search();
    void asking.ask('le');
    await answer('le');
    void asking.ask('le t');
    void asking.ask('le th');
    expect(titles(asking)).toEqual(['của le']);
    await answer('le t');
    expect([titles(asking), asking.settled]).toEqual([['của le'], false]);
    await answer('le th');
    expect([titles(asking), asking.settled]).toEqual([['của le th'], true]);
  });

  test('an emptied field has no hits and asks nobody', async () => {
    const { asking, asked, answer } = search();
    void asking.ask('le');
    await answer('le');
    await asking.ask('  ');
    expect([titles(asking), asked]).toEqual([[], ['le']]);
  });
});

test('a refusal is shown instead of hits, and the next letters ask again', async () => {
  let broken = true;
  const asking = new Asking(async (text) => {
    if (broken) throw { code: 'no_office', params: {}, place: null };
    return [hit(text)];
  });
  await asking.ask('le');
  expect(asking.failure?.code).toBe('no_office');
  broken = false;
  await asking.ask('le t');
  expect([asking.failure, titles(asking)]).toEqual([null, ['le t']]);
});
