// What the screen of one round reads: its head, its nominations, what the rules say, and whose names
// may be one. All of it is read anew after every change.

import { attempt } from '../../lib/attempt';
import { commands, type Nomination, type NominationOrder, type Round } from '../../lib/ipc';
import { reading } from '../../lib/reading.svelte';
import { dayOf } from '../../lib/show/date';

/** The day as of which a round is looked at: its decision's, the end of a past year, else today. */
export function referenceDate(round: Round, today: string): string {
  if (round.decision) return round.decision.date;
  return String(round.year) < today.slice(0, 4) ? `${round.year}-12-31` : today;
}

export class RoundReadings {
  order = $state<NominationOrder>('entered');
  onlyProblems = $state(false);
  text = $state('');
  round;
  nominations;
  findings;
  duplicates;

  constructor(key: () => number) {
    this.round = reading(() => commands.round({ key: key() }));
    this.nominations = reading(() => commands.nominations({ round: key(), query: this.#query() }));
    this.findings = reading(async () => {
      const round = this.round.value;
      return round ? commands.roundCheck({ round: round.key, date: referenceDate(round, dayOf(new Date())) }) : [];
    });
    this.duplicates = reading(() => commands.roundDuplicates({ round: key() }));
  }

  /** The nominations in view. */
  get rows(): Nomination[] {
    return this.nominations.value ?? [];
  }

  /** The name of a nomination of this round. */
  nameOf(key: number): string {
    return this.rows.find((of) => of.key === key)?.name ?? `#${key}`;
  }

  /** Saves the typed text of one field; the answer stands in the table before the next reading. */
  async save(of: Nomination, field: string, text: string): Promise<boolean> {
    const saved = await attempt(() => commands.nominationEditField({ key: of.key, field, text }));
    if (saved) this.nominations.patch(this.rows.map((row) => (row.key === saved.key ? saved : row)));
    return saved !== undefined;
  }

  #query() {
    return { sort: [{ by: this.order, descending: false }], onlyProblems: this.onlyProblems, text: this.text, kinds: [], states: [] };
  }
}
