import { describe, expect, test } from 'vitest';
import { PAGE, Pages } from './pages.svelte';
import type { Source } from './types';

type Row = { key: number; text: string };

/** A list of so many rows; what was asked of it is kept. */
function listed(count: number) {
  const calls: string[] = [];
  const state = { rows: Array.from({ length: count }, (_, at): Row => ({ key: at + 1, text: 'cũ' })), gone: false };
  const source: Source<Row> = {
    key: ({ key }) => key,
    open: async (_, keep) => (calls.push(`open keep ${keep}`), { view: calls.length, total: state.rows.length, stale: keep !== null }),
    page: async (view, offset, limit) => {
      calls.push(`page ${offset}`);
      if (state.gone) throw { code: 'no_such_view', view };
      return state.rows.slice(offset, offset + limit);
    },
    place: async (_, key) => {
      const place = state.rows.findIndex((row) => row.key === key);
      return place < 0 ? null : place;
    },
    close: (view) => calls.push(`close ${view}`),
    isGone: () => true,
  };
  return { pages: new Pages(source, () => calls.push('gone')), source, state, calls };
}
const open = (pages: Pages<Row>, keep = false, near = 0, keys: number[] = []) =>
  new Promise<Map<number, number | null>>((done) => void pages.open([], keep, () => near, () => keys, (places, apply) => (apply(), done(places))));

describe('of a hundred thousand rows', () => {
  test('only pages near what is seen are held', async () => {
    const { pages } = listed(100_000);
    await open(pages);
    for (let first = 0; first < 100_000; first += 2_000) await pages.reach(first, first + 30);
    expect(pages.total).toBe(100_000);
    expect(pages.held.length).toBeLessThanOrEqual(14 * PAGE);
    expect(pages.holds(98_000, 98_030)).toBe(true);
    expect(pages.row(50)).toBeUndefined();
  });

  test('a page is asked for once, however often it is wanted', async () => {
    const { pages, calls } = listed(100_000);
    await open(pages);
    await Promise.all([pages.reach(5_000, 5_030), pages.reach(5_001, 5_031)]);
    expect(calls.filter((call) => call === 'page 5000')).toHaveLength(1);
  });

  test('a stretch is read for copying without being held', async () => {
    const { pages } = listed(1_000);
    await open(pages);
    const rows = await pages.rows(395, 605);
    expect([rows.length, rows[0]?.key, rows.at(-1)?.key]).toEqual([210, 396, 605]);
    expect(pages.row(450)).toBeUndefined();
  });
});

describe('opened anew', () => {
  test('rows stay until the new ones stand', async () => {
    const { pages, state } = listed(300);
    await open(pages);
    state.rows = state.rows.map((row) => ({ ...row, text: 'mới' }));
    const opening = open(pages, true);
    expect(pages.row(3)?.text).toBe('cũ');
    await opening;
    expect(pages.row(3)?.text).toBe('mới');
  });

  test('it tells where records went', async () => {
    const { pages, state } = listed(300);
    await open(pages);
    state.rows = state.rows.slice(10);
    expect(await open(pages, true, 0, [5, 20])).toEqual(new Map([[5, null], [20, 9]]));
  });

  test('a text saved meanwhile is not overwritten by rows read before', async () => {
    const { pages } = listed(300);
    await open(pages);
    const opening = open(pages, true);
    pages.patch({ key: 4, text: 'vừa gõ' });
    await opening;
    expect(pages.row(3)?.text).toBe('vừa gõ');
  });

  test('the view before is closed', async () => {
    const { pages, calls } = listed(300);
    await open(pages);
    await open(pages, true);
    expect(calls.filter((call) => /^(open|close)/.test(call))).toEqual(['open keep null', 'open keep 1', 'close 1']);
  });

  test('a list whose order is steady is never kept in an old one', async () => {
    const { pages, source, calls } = listed(300);
    source.isSteady = () => true;
    await open(pages);
    await open(pages, true);
    expect(calls.filter((call) => call.startsWith('open'))).toEqual(['open keep null', 'open keep null']);
  });
});

test('a view that the program has let go of is told, and its rows are asked for again', async () => {
  const { pages, state, calls } = listed(1_000);
  await open(pages);
  state.gone = true;
  await pages.reach(500, 530);
  expect(calls).toContain('gone');
  state.gone = false;
  await pages.reach(500, 530);
  expect(pages.row(500)?.key).toBe(501);
});
