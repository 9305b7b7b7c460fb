// Totals as bars: units in order, periods in a row. What has no figure has no bar and no 0 either.

import type { TrendPoint, UnitTotal } from '../../lib/ipc';
import { partsOf } from './period';

export type UnitBar = { label: string; count: number; text: string; reports: number[] };
export type PeriodBar = { label: string; count: number; text: string; period: string; counted: number };

/** The units, the largest figure first; those without one last, in their order. */
export function rankedBars(units: UnitTotal[]): UnitBar[] {
  const ordered = [...units].sort((a, b) => (b.amount ?? -Infinity) - (a.amount ?? -Infinity));
  return ordered.map(({ name, amount, text, reports, toldBy }) => {
    const by = toldBy.length ? ` (${toldBy.join(', ')})` : '';
    return { label: name + by, count: amount ?? 0, text, reports };
  });
}

/** How deep a tile is painted: quarters of the units by the size of their figure; 0 for nothing, `none` unsaid. */
export function depthsOf(amounts: (number | null)[]): (0 | 1 | 2 | 3 | 4 | 'none')[] {
  const told = amounts.filter((amount): amount is number => amount !== null && amount > 0).sort((a, b) => a - b);
  return amounts.map((amount) => {
    if (amount === null) return 'none';
    if (amount <= 0) return 0;
    const upTo = told.filter((one) => one <= amount).length / told.length;
    return Math.max(1, Math.ceil(upTo * 4)) as 1 | 2 | 3 | 4;
  });
}

/** The periods, the oldest first. */
export function trendBars(points: TrendPoint[]): PeriodBar[] {
  return points.map(({ period, periodName, amount, text, counted }) => ({ label: periodName, count: amount ?? 0, text, period, counted }));
}

/** How many periods are looked at: a year of months, two of quarters, three stretches between two days, five of anything longer. */
export function trendLength(period: string): number {
  const { span } = partsOf(period);
  if (span.startsWith('M')) return 12;
  if (span.startsWith('Q')) return 8;
  return span.startsWith('X') ? 3 : 5;
}
