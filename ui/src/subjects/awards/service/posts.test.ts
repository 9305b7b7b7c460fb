import { forget, pretend } from '../../../lib/ipc/dev/pretend';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceDraft, ServicePeriod } from '../../../lib/ipc';
import { KEYS } from '../../../lib/keys/table';
import { postKey } from './postKeys';
import { Posts, postsOf } from './posts.svelte';

let saved: ServiceDraft[][] = [];
let refusal: unknown = null;

beforeEach(() => {
  [saved, refusal] = [[], null];
  pretend((command, args) => {
    if (command === 'service_record') return { periods: [] };
    if (refusal) throw refusal;
    saved.push((args as { posts: ServiceDraft[] }).posts);
    return null;
  });
});
afterEach(forget);

const PERIOD: ServicePeriod = { since: '2010-01', until: null, unit: 'Ban Dân vận', position: 'Chuyên viên', sector: 'front', service: 'work', isLeader: true };

describe('posts of a service record', () => {
  test('stand as people write days, with an empty row of the same sector at the end', () => {
    const posts = new Posts(5);
    posts.receive([PERIOD]);
    expect(posts.rows.map(({ since, until }) => [since, until])).toEqual([['01/2010', ''], ['', '']]);
    expect(posts.changed).toBe(false);
  });

  test('are saved whole, without empty rows, and stay as typed', async () => {
    const posts = new Posts(5);
    posts.rows[0]!.since = '5/9/2016';
    await posts.save();
    expect(saved).toHaveLength(1);
    expect(saved[0]).toEqual([{ since: '5/9/2016', until: '', unit: '', position: '', sector: 'mobilisation', service: 'work', isLeader: false }]);
    expect(posts.rows).toHaveLength(2);
    posts.receive([]);
    expect(posts.rows[0]?.since).toBe('5/9/2016');
    expect(posts.changed).toBe(false);
  });

  test('that cannot be read are marked and not lost', async () => {
    refusal = { code: 'field_unreadable', params: {}, place: { file: null, sheet: null, row: 2, column: null } };
    const posts = new Posts(5);
    posts.paste('2010\t2015\n31/2/2016\tnay', 0, 'since');
    await posts.save();
    expect(posts.rows.map((post) => posts.isWrong(post))).toEqual([false, true, false]);
    expect(posts.changed).toBe(true);
    posts.receive([PERIOD]);
    expect(posts.rows[1]?.since).toBe('31/2/2016');
  });

  test('that cannot be saved wait for whoever comes back', async () => {
    refusal = { code: 'field_missing', params: {}, place: null };
    const posts = postsOf('so.sdv', 5);
    posts.rows[0]!.unit = 'Ban Dân vận';
    await posts.leave();
    expect(postsOf('khac.sdv', 5).rows[0]?.unit).toBe('');
    const again = postsOf('so.sdv', 5);
    expect(again.rows[0]?.unit).toBe('Ban Dân vận');
    refusal = null;
    await again.leave();
    expect(postsOf('so.sdv', 5).rows[0]?.unit).toBe('');
  });

  test('are pasted from a sheet, moved and removed', () => {
    const posts = new Posts(5);
    posts.paste('2010\t2015\tChuyên viên\tBan A\r\n2016\tnay\tPhó Trưởng ban\tBan B\r\n', 0, 'since');
    expect(posts.move(0, 1)).toBe(1);
    expect(posts.move(1, 1)).toBe(1);
    expect(posts.filled.map(({ unit }) => unit)).toEqual(['Ban B', 'Ban A']);
    posts.remove(0);
    expect(posts.filled.map(({ position }) => position)).toEqual(['Chuyên viên']);
    expect(posts.rows).toHaveLength(2);
  });
});

test.each(KEYS.filter(({ group }) => group === 'service').flatMap(({ chords }) => chords))('%s works on a row', (chord) => {
  const caps = chord.split('+');
  const press = new KeyboardEvent('keydown', { key: caps.at(-1), ctrlKey: caps.includes('Ctrl'), altKey: caps.includes('Alt'), shiftKey: caps.includes('Shift') });
  expect(postKey(press)).not.toBeNull();
});
