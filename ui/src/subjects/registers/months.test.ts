import { expect, test } from 'vitest';
import { moved } from './months';

test('only months that moved are shown, measured by the largest movement', () => {
  const month = (month: number, cameIn: number, wentOut: number) => ({ month, cameIn, wentOut, closing: 0 });
  const { rows, most } = moved([month(1, 0, 0), month(2, 5, 0), month(3, 0, 9)]);
  expect(rows.map((row) => row.month)).toEqual([2, 3]);
  expect(most).toBe(9);
  expect(moved([]).most).toBe(1);
});
