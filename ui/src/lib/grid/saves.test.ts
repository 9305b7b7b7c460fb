import { afterEach, describe, expect, test } from 'vitest';
import { everythingSaved } from './pending';
import { LONGEST_TEXT, Saves, type Line } from './saves.svelte';

type Row = { key: number };

// Nothing may stay on its way from one test to the next.
let unanswered: (() => void)[] = [];
afterEach(async () => {
  for (; unanswered.length > 0; await settled()) unanswered.splice(0).forEach((end) => end());
});

/** Saves whose answers come when they are told to; `calls` is what the program was asked. */
function saving(ordered = false) {
  const calls: string[] = [];
  const shown: number[] = [];
  const waiting: { done: (row: Row) => void; fail: (why: string) => void }[] = [];
  const ask = (call: string) => new Promise<Row>((done, fail) => (calls.push(call), waiting.push({ done, fail: (why) => fail(new Error(why)) }), unanswered.push(() => done({ key: 1 }))));
  const saves = new Saves<Row>({
    editing: () => ({
      ordered,
      save: (key, field, text) => ask(`${key}.${field}=${text}`),
      create: (fields, texts) => ask(`new ${fields.map((field, at) => `${field}=${texts[at]}`).join(' ')}`),
      why: (thrown) => (thrown as Error).message,
    }),
    now: () => new Date('2026-11-22T07:03:22Z'),
    saved: (row) => shown.push(row.key),
    key: ({ key }) => key,
    tooLong: () => 'Dài quá.',
  });
  const answer = async (key = 1) => (waiting.shift()?.done({ key }), await settled());
  const refuse = async (why: string) => (waiting.shift()?.fail(why), await settled());
  /** The answer to a later one comes first. */
  const answerLast = async (key: number) => (waiting.pop()?.done({ key }), await settled());
  return { saves, calls, shown, answer, answerLast, refuse };
}
const settled = () => new Promise((done) => setTimeout(done));
const line = (key: number | null): Line => ({ id: key === null ? 'new 1' : `key ${key}`, key });

describe('texts on their way', () => {
  test('are saved one at a time in the order they were typed', async () => {
    const { saves, calls, answer } = saving();
    saves.put(line(1), 'name', 'a');
    saves.put(line(1), 'unit', 'b');
    saves.put(line(2), 'name', 'c');
    await settled();
    expect(calls).toEqual(['1.name=a']);
    await answer();
    expect(calls).toEqual(['1.name=a', '1.unit=b']);
    await answer();
    await answer();
    expect([calls.at(-1), saves.state]).toEqual(['2.name=c', 'saved']);
  });

  test('give way to a newer text of the same cell while they wait, not once they are sent', async () => {
    const { saves, calls, answer } = saving();
    for (const text of ['a', 'b', 'c']) saves.put(line(1), 'name', text);
    await answer();
    await answer();
    expect(calls).toEqual(['1.name=a', '1.name=c']);
    expect(saves.edits).toEqual([]);
  });

  test('of a row that is being made follow it under its own key', async () => {
    const { saves, calls, answer } = saving();
    const fresh = line(null);
    saves.put(fresh, 'name', 'a');
    saves.put(fresh, 'unit', 'b');
    saves.put(fresh, 'birth', 'c');
    await answer(77);
    expect(calls).toEqual(['new name=a', '77.unit=b']);
    await answer(77);
    expect(calls.at(-1)).toBe('77.birth=c');
  });
});

describe('where the program keeps the order itself', () => {
  test('a text goes when its cell is left, whether the ones before are answered or not', async () => {
    const { saves, calls, answer } = saving(true);
    saves.put(line(1), 'name', 'a');
    saves.put(line(1), 'unit', 'b');
    saves.put(line(2), 'name', 'c');
    expect(calls).toEqual(['1.name=a', '1.unit=b', '2.name=c']);
    expect(saves.state).toBe('saving');
    for (const key of [1, 1, 2]) await answer(key);
    expect([saves.edits, saves.state]).toEqual([[], 'saved']);
  });

  test('two texts of one cell are never under way together, and a row is made before it is filled', async () => {
    const { saves, calls, answer } = saving(true);
    const fresh = line(null);
    for (const text of ['a', 'b', 'c']) saves.put(line(1), 'name', text);
    saves.put(fresh, 'name', 'd');
    saves.put(fresh, 'unit', 'e');
    expect(calls).toEqual(['1.name=a', 'new name=d']);
    await answer(1);
    await answer(7);
    expect(calls.slice(2)).toEqual(['1.name=c', '7.unit=e']);
  });

  test('an older answer about a row never takes the place of a newer one', async () => {
    const { saves, shown, answer, answerLast } = saving(true);
    saves.put(line(1), 'name', 'a');
    saves.put(line(1), 'unit', 'b');
    await answerLast(1);
    await answer(1);
    expect([shown, saves.edits]).toEqual([[1], []]);
  });

  test('a refusal of one holds up none of the others', async () => {
    const { saves, refuse, answer } = saving(true);
    saves.put(line(1), 'name', 'a');
    saves.put(line(2), 'name', 'b');
    await refuse('Bận.');
    await answer(2);
    expect(saves.edits).toMatchObject([{ text: 'a', state: 'refused' }]);
  });
});

describe('a refused text', () => {
  test('stays with its reason, and the others go on', async () => {
    const { saves, calls, answer, refuse } = saving();
    saves.put(line(1), 'name', 'a');
    saves.put(line(2), 'name', 'b');
    await refuse('Ổ đĩa đầy.');
    await answer();
    expect(calls).toEqual(['1.name=a', '2.name=b']);
    expect(saves.edits).toMatchObject([{ field: 'name', text: 'a', state: 'refused', why: 'Ổ đĩa đầy.' }]);
    expect(saves.state).toBe('refused');
  });

  test('is sent again when asked', async () => {
    const { saves, calls, answer, refuse } = saving();
    saves.put(line(1), 'name', 'a');
    await refuse('Bận.');
    saves.retry();
    await answer();
    expect([calls, saves.state]).toEqual([['1.name=a', '1.name=a'], 'saved']);
  });

  test('of a row that could not be made goes with the next one of that row', async () => {
    const { saves, calls, answer, refuse } = saving();
    const fresh = line(null);
    saves.put(fresh, 'name', 'a');
    await refuse('Bận.');
    saves.put(fresh, 'unit', 'b');
    await answer(5);
    expect(calls).toEqual(['new name=a', 'new name=a unit=b']);
    expect(saves.edits).toEqual([]);
  });

  test('is not brought back over a newer one', async () => {
    const { saves, refuse, answer } = saving();
    saves.put(line(1), 'name', 'a');
    await settled();
    saves.put(line(1), 'name', 'b');
    await refuse('Bận.');
    await answer();
    expect(saves.edits).toEqual([]);
  });

  test('can be given up', async () => {
    const { saves, refuse } = saving();
    saves.put(line(1), 'name', 'a');
    await refuse('Bận.');
    saves.drop(line(1), 'name');
    expect(saves.state).toBe('idle');
  });
});

test('a text longer than a cell never travels, stays and says why', async () => {
  const { saves, calls } = saving();
  saves.put(line(1), 'name', 'x'.repeat(LONGEST_TEXT + 1));
  saves.retry();
  await settled();
  expect(calls).toEqual([]);
  expect(saves.why).toBe('Dài quá.');
});

test('an office is closed only after what was typed has arrived', async () => {
  const { saves, answer } = saving();
  saves.put(line(1), 'name', 'a');
  let closed = false;
  const closing = everythingSaved().then(() => (closed = true));
  await settled();
  expect(closed).toBe(false);
  await answer();
  await closing;
  expect(closed).toBe(true);
});
