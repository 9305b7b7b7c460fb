// Which moves are offered for reports: those that the program allows for each of them.

import type { ReportState } from '../../lib/ipc';

export type Chosen = { key: number; state: ReportState; next: ReportState[] };
export type Act = ReportState | 'unlock';

/** In the order of a report's life; what consolidating does is an act of its own. */
const ORDER: Act[] = ['sent', 'received', 'returned', 'locked', 'unlock'];

/** What can be done with all of them. */
export function actsOf(reports: Chosen[]): Act[] {
  if (reports.length === 0) return [];
  return ORDER.filter((act) => {
    // Each unlocking has a reason of its own.
    if (act === 'unlock') return reports.length === 1 && reports[0]?.state === 'locked';
    return reports.every(({ next }) => next.includes(act));
  });
}
