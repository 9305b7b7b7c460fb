import { afterEach, expect, test } from 'vitest';
import type { OperationRow } from '../lib/ipc';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import { newestOperations } from './operations';

afterEach(forget);

/** A journal of `total` operations; what is asked for is noted. */
function journal(total: number): { before: number | null; limit: number }[] {
  const asked: { before: number | null; limit: number }[] = [];
  pretend((_, args) => {
    const { before, limit } = args as { before: number | null; limit: number };
    asked.push({ before, limit });
    const newest = (before ?? total + 1) - 1;
    return Array.from({ length: Math.min(limit, newest) }, (_, at) => ({ key: newest - at }) as OperationRow);
  });
  return asked;
}

test('every operation is read once, in order, in pages', async () => {
  const asked = journal(1000);
  const keys = (await newestOperations(450)).map((row) => row.key);
  expect(keys).toEqual(Array.from({ length: 450 }, (_, at) => 1000 - at));
  expect(asked.map(({ before }) => before)).toEqual([null, 801, 601]);
});

test('the end of the journal ends the reading', async () => {
  const asked = journal(30);
  expect(await newestOperations(100)).toHaveLength(30);
  expect(asked).toHaveLength(1);
});
