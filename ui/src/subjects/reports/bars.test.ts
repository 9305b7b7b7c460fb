import { expect, test } from 'vitest';
import type { UnitTotal } from '../../lib/ipc';
import { depthsOf, rankedBars, trendBars, trendLength } from './bars';

const unit = (name: string, amount: number | null, toldBy: string[] = []): UnitTotal => ({ unit: 1, name, amount, text: amount === null ? '' : String(amount), reports: [], toldBy, notes: [] });

test('units stand in the order of their figures, those without one last and without a figure', () => {
  const bars = rankedBars([unit('Cái Khế', null), unit('Ninh Kiều', 3), unit('Tân An', 12, ['An Lạc', 'An Cư'])]);
  expect(bars.map(({ label, text }) => [label, text])).toEqual([['Tân An (An Lạc, An Cư)', '12'], ['Ninh Kiều', '3'], ['Cái Khế', '']]);
});

test('a period without a figure keeps its place and says no 0', () => {
  const [bar] = trendBars([{ period: '2026-M01', periodName: 'tháng 1 năm 2026', amount: null, text: '', counted: 0 }]);
  expect([bar?.count, bar?.text]).toEqual([0, '']);
});

test.each([['2026-M03', 12], ['2026-Q1', 8], ['2026-Y', 5]])('%s is seen among %s periods', (period, count) => expect(trendLength(period)).toBe(count));

test('tiles are deeper by quarters, and what is unsaid is not as pale as nothing', () => {
  expect(depthsOf([null, 0, 10, 20, 30, 40])).toEqual(['none', 0, 1, 2, 3, 4]);
  expect(depthsOf([7, 7])).toEqual([4, 4]);
  expect(depthsOf([])).toEqual([]);
});
