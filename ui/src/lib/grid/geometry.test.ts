import { describe, expect, test } from 'vitest';
import { leftToShow, scrollOf, sheetHeight, spanOf, TALLEST, topOf, topToShow } from './geometry';

const view = { top: 0, height: 600, rowHeight: 30, total: 100_000 };

describe('the rows in the document are those in view and a few around', () => {
  test.each([
    ['at the top', 0, { first: 0, end: 23 }],
    ['in the middle', 3_000, { first: 98, end: 123 }],
    ['at the end', 99_980 * 30, { first: 99_978, end: 100_000 }],
  ])('%s', (_, top, span) => expect(spanOf({ ...view, top })).toEqual(span));

  test('in a list of nothing none', () => expect(spanOf({ ...view, total: 0 })).toEqual({ first: 0, end: 0 }));

  test('in a list that became shorter its last ones', () => {
    const { first, end } = spanOf({ ...view, top: 90_000, total: 10 });
    expect([first, end]).toEqual([9, 10]);
  });
});

describe('every row can be reached however long the list is', () => {
  test.each([100, 100_000, 10_000_000])('%i rows', (total) => {
    const long = { height: 600, rowHeight: 30, total };
    expect(sheetHeight(long)).toBeLessThanOrEqual(TALLEST);
    const lowest = sheetHeight(long) - 600;
    expect(topOf(lowest, long)).toBeCloseTo(total * 30 - 600, 3);
    expect(topOf(scrollOf(1_234, long), long)).toBeCloseTo(1_234, 3);
  });
});

describe('showing a row moves no more than needed', () => {
  test.each([
    ['above: to the top edge', 5, 150],
    ['in view: not at all', 40, 1_200],
    ['below: to the bottom edge', 60, 1_230],
  ])('%s', (_, row, top) => expect(topToShow(row, { ...view, top: 1_200 })).toBe(top));
});

describe('showing a column keeps it out from under the frozen ones', () => {
  const seen = { left: 300, width: 500, frozen: 100 };
  test.each([
    ['hidden under them', 350, 80, 250],
    ['in view', 450, 80, 300],
    ['beyond the right edge', 780, 80, 360],
    ['wider than there is room', 900, 700, 800],
  ])('%s', (_, left, width, to) => expect(leftToShow(left, width, seen)).toBe(to));
});
