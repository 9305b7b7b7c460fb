import { describe, expect, test } from 'vitest';
import { scrollToShow, spanOf } from './window';

const view = { scrollTop: 0, height: 320, rowHeight: 32, total: 10_000 };

describe('the rows in the document', () => {
  test('are the visible ones and a few around them', () => {
    const { first, end } = spanOf({ ...view, scrollTop: 3200 });
    expect(first).toBeLessThanOrEqual(100);
    expect(end).toBeGreaterThanOrEqual(110);
    expect(end - first).toBeLessThan(40);
  });

  test.each([0, 17, 3200, 319_680, 400_000])('keep the table as high as all its rows at %i', (scrollTop) => {
    const { first, end, before, after } = spanOf({ ...view, scrollTop });
    expect(before + (end - first) * 32 + after).toBe(320_000);
  });

  test('are none of an empty table, all of a short one', () => {
    expect(spanOf({ ...view, total: 0 })).toEqual({ first: 0, end: 0, before: 0, after: 0 });
    expect(spanOf({ ...view, total: 5 })).toEqual({ first: 0, end: 5, before: 0, after: 0 });
  });

  test('still exist when the list became shorter than the scroll position', () => {
    const { first, end } = spanOf({ ...view, scrollTop: 300_000, total: 3 });
    expect(end).toBe(3);
    expect(first).toBeLessThan(3);
  });
});

describe('a focused row', () => {
  test('in view does not move the table', () => expect(scrollToShow(4, { ...view, scrollTop: 100 })).toBe(100));
  test('above comes down to the upper edge', () => expect(scrollToShow(1, { ...view, scrollTop: 100 })).toBe(32));
  test('below comes up to the lower edge', () => expect(scrollToShow(20, view)).toBe(21 * 32 - 320));
});
