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

/** The periods, the oldest first. */
export function trendBars(points: TrendPoint[]): PeriodBar[] {
  return points.map(({ period, periodName, amount, text, counted }) => ({ label: periodName, count: amount ?? 0, text, period, counted }));
}

/** How many periods are looked at: a year of months, two of quarters, five of anything longer. */
export function trendLength(period: string): number {
  const { span } = partsOf(period);
  if (span.startsWith('M')) return 12;
  return span.startsWith('Q') ? 8 : 5;
}
