// The months of a fund in which something moved, and the largest movement, which the bars are measured by.

import type { MonthOfFund } from '../../lib/ipc';

export function moved(months: MonthOfFund[]): { rows: MonthOfFund[]; most: number } {
  const rows = months.filter(({ cameIn, wentOut }) => cameIn > 0 || wentOut > 0);
  return { rows, most: Math.max(1, ...rows.flatMap(({ cameIn, wentOut }) => [cameIn, wentOut])) };
}
