import { describe, expect, test } from 'vitest';
import type { StagedRow, StagedState } from '../ipc';
import { StagedView } from './stagedView.svelte';

const problem = { code: 'invalid_date', text: 'Không có ngày này.', severity: 'error' as const };
const row = (key: number, state: StagedState, wrong = state === 'problem'): StagedRow => ({
  key, sheet: '', row: key, state, kindText: '', group: null, twin: null, cells: [{ field: 'birth', raw: '', text: '', problem: wrong ? problem : null }],
});
const isWrong = ({ cells }: StagedRow) => cells.some((cell) => cell.problem);

/** A program that lists rows with problems, as the real one: what was mended is gone from its list. */
function desk(count: number) {
  let rows = Array.from({ length: count }, (_, at) => row(at + 1, 'problem'));
  const view = new StagedView(async (offset, limit) => {
    const wrong = rows.filter(isWrong);
    return { rows: wrong.slice(offset, offset + limit), total: wrong.length };
  });
  const mend = (key: number, state: StagedState = 'ready', wrong = state === 'problem') => {
    rows = rows.map((one) => (one.key === key ? row(key, state, wrong) : one));
    view.took(row(key, state, wrong), true);
  };
  return { view, mend, source: view.source(() => null) };
}
const keys = (rows: StagedRow[]) => rows.map((one) => (isWrong(one) ? one.key : -one.key));

describe('rows with problems', () => {
  test('keep their places while they are mended, and none is skipped further down', async () => {
    const { source, mend } = desk(10);
    const { view } = await source.open([], null);
    expect(keys(await source.page(view, 0, 4))).toEqual([1, 2, 3, 4]);
    mend(2);
    mend(3);
    expect(keys(await source.page(view, 4, 4))).toEqual([5, 6, 7, 8]);
    expect(keys(await source.page(view, 0, 4))).toEqual([1, -2, -3, 4]);
    expect(keys(await source.page(view, 8, 4))).toEqual([9, 10]);
    expect(await source.place(view, 7)).toBe(6);
  });

  test('leave with the next opening only', async () => {
    const { source, mend } = desk(4);
    const first = await source.open([], null);
    await source.page(first.view, 0, 4);
    mend(1);
    expect((await source.open([], first.view)).total).toBe(4);
    const { view, total } = await source.open([], null);
    expect(total).toBe(3);
    expect(keys(await source.page(view, 0, 4))).toEqual([2, 3, 4]);
  });

  test('that are left out, or say what is there already, stand where the program lists them', async () => {
    const { source, mend } = desk(6);
    const { view } = await source.open([], null);
    await source.page(view, 0, 3);
    mend(1, 'rejected', true);
    mend(2, 'same', true);
    expect(keys(await source.page(view, 3, 3))).toEqual([4, 5, 6]);
  });

  test('that turn out wrong again stand where the program lists them', async () => {
    const { source, mend } = desk(3);
    const { view } = await source.open([], null);
    await source.page(view, 0, 3);
    mend(2);
    mend(2, 'problem');
    expect(keys(await source.page(view, 0, 3))).toEqual([1, 2, 3]);
  });
});
