// The rows of one staged batch, fetched in pages as the table reaches them, and their corrections.
// Staging is no change of the office: nobody sends notices about it, so answers are kept here.

import { attempt } from '../attempt';
import { commands, type Adjustment, type Failure, type StagedRow, type Understanding } from '../ipc';
import { asFailure } from '../words/failure';

const PAGE = 200;

/** A correction that other cells of the same field could take as well. */
export type Same = { field: string; from: string; to: string; count: number };

export class Staged {
  understanding = $state.raw<Understanding | undefined>(undefined);
  failure = $state.raw<Failure | null>(null);
  rows = $state.raw<(StagedRow | undefined)[]>([]);
  onlyProblems = $state(true);
  loaded = $state(false);
  #asked = new Set<number>();
  #turn = 0;

  constructor(readonly batch: number) {}

  /** Reads what was understood, then the first rows. */
  async open(): Promise<void> {
    try {
      this.understanding = await commands.importUnderstanding({ batch: this.batch });
      this.onlyProblems = this.understanding.counts.problems > 0;
      await this.reload();
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Corrects how the file is understood; the rows are staged anew. */
  async adjust(adjustment: Adjustment): Promise<void> {
    const understood = await attempt(() => commands.importAdjust({ batch: this.batch, adjustment }));
    if (!understood) return;
    this.understanding = understood;
    await this.reload();
  }

  /** Shows all rows, or only those with problems. */
  async filter(onlyProblems: boolean): Promise<void> {
    this.onlyProblems = onlyProblems;
    await this.reload();
  }

  /** Forgets the rows and fetches the first page again. */
  async reload(): Promise<void> {
    this.#turn += 1;
    this.#asked.clear();
    await this.#fetch(0);
    this.loaded = true;
  }

  /** Fetches what is missing of the rows in view. */
  reach(first: number, end: number): void {
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page += 1) {
      if (page * PAGE < this.rows.length) void this.#fetch(page);
    }
  }

  /** Corrects one cell; the row comes back checked anew. */
  async fix(row: StagedRow, field: string, text: string): Promise<boolean> {
    const fixed = await attempt(() => commands.importFix({ row: row.key, field, text }));
    if (fixed) await this.#put(fixed);
    return fixed !== undefined;
  }

  /** How many cells of a field still hold a text. */
  async countSame(field: string, from: string): Promise<number> {
    return (await attempt(() => commands.importSameCount({ batch: this.batch, field, from }))) ?? 0;
  }

  /** Corrects every cell of a field that holds the same text; tells how many. */
  async fixSame(field: string, from: string, to: string): Promise<number> {
    const count = await attempt(() => commands.importFixSame({ batch: this.batch, field, from, to }));
    await this.#recount();
    await this.reload();
    return count ?? 0;
  }

  /** Leaves a row out, or takes it in again. */
  async reject(row: StagedRow, rejected: boolean): Promise<void> {
    const changed = await attempt(() => commands.importReject({ row: row.key, rejected }));
    if (changed) await this.#put(changed);
  }

  async #fetch(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const turn = this.#turn;
    const query = { onlyProblems: this.onlyProblems, offset: page * PAGE, limit: PAGE };
    const answer = await attempt(() => commands.importRows({ batch: this.batch, query }));
    if (!answer || turn !== this.#turn) return;
    const rows = page === 0 ? [] : this.rows.slice();
    rows.length = answer.total;
    rows.splice(page * PAGE, answer.rows.length, ...answer.rows);
    this.rows = rows;
  }

  async #put(changed: StagedRow): Promise<void> {
    this.rows = this.rows.map((row) => (row?.key === changed.key ? changed : row));
    await this.#recount();
  }

  async #recount(): Promise<void> {
    this.understanding = (await attempt(() => commands.importUnderstanding({ batch: this.batch }))) ?? this.understanding;
  }
}
