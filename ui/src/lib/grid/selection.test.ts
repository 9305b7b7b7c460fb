import { describe, expect, test } from 'vitest';
import { at, entered, everything, moved, rangeOf, tabbed, within, type Step } from './selection';

const BOUNDS = { rows: 100, columns: 6, page: 20 };
const placeOf = ({ anchor }: ReturnType<typeof at>) => [anchor.row, anchor.column];

describe('a step leads from row 50, column 2', () => {
  test.each<[Step, number, number]>([
    ['up', 49, 2], ['down', 51, 2], ['left', 50, 1], ['right', 50, 3],
    ['pageUp', 30, 2], ['pageDown', 70, 2], ['rowStart', 50, 0], ['rowEnd', 50, 5],
    ['columnStart', 0, 2], ['columnEnd', 99, 2], ['first', 0, 0], ['last', 99, 5],
  ])('%s to row %i, column %i', (step, row, column) => {
    expect(placeOf(moved(at(50, 2), step, BOUNDS, false))).toEqual([row, column]);
  });
});

describe('a step over an edge stays at the edge', () => {
  test.each<[Step, [number, number], [number, number]]>([
    ['up', [0, 0], [0, 0]], ['left', [5, 0], [5, 0]], ['down', [99, 1], [99, 1]], ['right', [5, 5], [5, 5]],
    ['pageUp', [7, 1], [0, 1]], ['pageDown', [95, 1], [99, 1]],
  ])('%s from %s is %s', (step, [row, column], to) => {
    expect(placeOf(moved(at(row, column), step, BOUNDS, false))).toEqual(to);
  });
});

describe('a range', () => {
  test('grows from the active cell, which stays', () => {
    const grown = moved(moved(at(5, 3), 'up', BOUNDS, true), 'left', BOUNDS, true);
    expect(placeOf(grown)).toEqual([5, 3]);
    expect(rangeOf(grown)).toEqual({ top: 4, bottom: 5, left: 2, right: 3 });
  });

  test('ends with the next plain move', () => {
    const after = moved(moved(at(5, 3), 'down', BOUNDS, true), 'down', BOUNDS, false);
    expect(rangeOf(after)).toEqual({ top: 6, bottom: 6, left: 3, right: 3 });
  });

  test('can be everything', () => {
    const all = everything(at(7, 2), BOUNDS);
    expect(rangeOf(all)).toEqual({ top: 0, bottom: 99, left: 0, right: 5 });
    expect(placeOf(all)).toEqual([7, 2]);
  });

  test('stays inside a grid that became smaller', () => {
    expect(rangeOf(within(everything(at(7, 2), BOUNDS), { ...BOUNDS, rows: 3 }))).toEqual({ top: 0, bottom: 2, left: 0, right: 5 });
  });
});

describe('Tab stops where one can type', () => {
  const STOPS = [0, 1, 4];
  test.each([
    ['forward', [2, 0], false, [2, 1]],
    ['over a column that is only read', [2, 1], false, [2, 4]],
    ['into the next row', [2, 4], false, [3, 0]],
    ['back', [2, 4], true, [2, 1]],
    ['back into the row before', [2, 0], true, [1, 4]],
    ['not over the last row', [99, 4], false, [99, 4]],
    ['not before the first row', [0, 0], true, [0, 0]],
  ] as const)('%s', (_, [row, column], back, to) => {
    expect(placeOf(tabbed(at(row, column), back, BOUNDS, STOPS))).toEqual(to);
  });

  test('and Enter goes back to the column where the Tabs began', () => {
    const along = tabbed(tabbed(at(7, 1), false, BOUNDS, STOPS), false, BOUNDS, STOPS);
    expect(placeOf(along)).toEqual([8, 0]);
    const two = tabbed(at(7, 1), false, BOUNDS, [1, 2, 3]);
    expect(placeOf(entered(tabbed(two, false, BOUNDS, [1, 2, 3]), false, BOUNDS))).toEqual([8, 1]);
  });

  test('but not after another move', () => {
    const moves = moved(tabbed(at(7, 0), false, BOUNDS, STOPS), 'down', BOUNDS, false);
    expect(placeOf(entered(moves, false, BOUNDS))).toEqual([9, 1]);
  });
});

describe('in a marked range', () => {
  const range = { ...at(4, 1), head: { row: 5, column: 2 } };
  const walk = (step: typeof entered | ((from: typeof range, back: boolean) => ReturnType<typeof tabbed>), back: boolean) => {
    let here: ReturnType<typeof at> = range;
    return [1, 2, 3, 4].map(() => placeOf((here = step(here, back, BOUNDS))));
  };
  const tab = (from: ReturnType<typeof at>, back: boolean) => tabbed(from, back, BOUNDS, [1, 2]);

  test.each([
    ['Enter goes down its columns and begins again', entered, false, [[5, 1], [4, 2], [5, 2], [4, 1]]],
    ['Shift+Enter goes up', entered, true, [[5, 2], [4, 2], [5, 1], [4, 1]]],
    ['Tab goes along its rows', tab, false, [[4, 2], [5, 1], [5, 2], [4, 1]]],
  ])('%s', (_, step, back, to) => expect(walk(step, back)).toEqual(to));

  test('the range stays marked while one walks in it', () => {
    expect(rangeOf(entered(entered(range, false, BOUNDS), false, BOUNDS))).toEqual(rangeOf(range));
  });
});
