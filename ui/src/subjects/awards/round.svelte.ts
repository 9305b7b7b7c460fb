// How a round is looked at: as of which day, and which of its nominations.

import type { Round } from '../../lib/ipc';

/** The day as of which a round is looked at: its decision's, the end of a past year, else today. */
export function referenceDate(round: Round, today: string): string {
  if (round.decision) return round.decision.date;
  return String(round.year) < today.slice(0, 4) ? `${round.year}-12-31` : today;
}

/** Which nominations are shown. */
export class Filter {
  text = $state('');
  onlyProblems = $state(false);

  /** Shows all of them. */
  clear(): void {
    this.text = '';
    this.onlyProblems = false;
  }

  get any(): boolean {
    return this.onlyProblems || this.text.trim() !== '';
  }
}
