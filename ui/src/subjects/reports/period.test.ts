import { expect, test } from 'vitest';
import { isFree, monthOf, partsOf, spans, yearsAround } from './period';

test('each span of a year can be chosen once, and its code is read again', () => {
  const codes = spans().map(({ value }) => value);
  expect(new Set(codes).size).toBe(20);
  expect(codes.slice(0, 2)).toEqual(['M01', 'M02']);
  expect(codes.map((span) => partsOf(`2026-${span}`).span)).toEqual(codes);
  expect(spans().find(({ value }) => value === 'Q3')?.text).toBe('Quý III');
});

test('a stretch between two days is told by its code', () => {
  expect(partsOf('2026-X20260101-20260618')).toEqual({ year: 2026, span: 'X20260101-20260618' });
  expect([isFree('2026-X20260101-20260618'), isFree('2026-M01')]).toEqual([true, false]);
});

test('the month of a day is a period', () => {
  expect(monthOf('2026-12-01')).toBe('2026-M12');
});

test('the year that is looked at can be chosen, however long ago', () => {
  expect(yearsAround(2026, 2019)).toContain(2019);
  expect(yearsAround(2026, 2026)).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
});
