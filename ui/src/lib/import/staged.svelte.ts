// One staged batch: what was understood of it, and the corrections. Its rows are fetched by the grid.
// Staging is no change of the office: nobody sends notices about it, so answers are kept here.

import { attempt } from '../attempt';
import { commands, type Adjustment, type DuplicateChoice, type Failure, type StagedRow, type Understanding } from '../ipc';
import { asFailure } from '../words/failure';
import { StagedView } from './stagedView.svelte';

/** A correction that other cells of the same field could take as well. */
export type Same = { field: string; from: string; to: string; count: number };

export class Staged {
  understanding = $state.raw<Understanding | undefined>(undefined);
  failure = $state.raw<Failure | null>(null);
  onlyProblems = $state(true);
  /** Grows whenever the rows have to be read anew. */
  revision = $state(0);
  /** What the last correction could be repeated on. */
  same = $state.raw<Same | null>(null);
  readonly view: StagedView;

  constructor(readonly batch: number) {
    this.view = new StagedView((offset, limit) => commands.importRows({ batch, query: { onlyProblems: this.onlyProblems, offset, limit } }));
  }

  /** Reads what was understood. */
  async open(): Promise<void> {
    try {
      this.understanding = await commands.importUnderstanding({ batch: this.batch });
      this.onlyProblems = this.understanding.counts.problems > 0;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Corrects how the file is understood; the rows are staged anew. */
  async adjust(adjustment: Adjustment): Promise<void> {
    const understood = await attempt(() => commands.importAdjust({ batch: this.batch, adjustment }));
    if (!understood) return;
    this.understanding = understood;
    this.#reread();
  }

  /** Reads a sheet without the kept way of reading, or with it again. */
  async turnRecipe(sheet: number, on: boolean): Promise<void> {
    const understood = await attempt(() => commands.recipeTurn({ batch: this.batch, sheet, on }));
    if (!understood) return;
    this.understanding = understood;
    this.#reread();
  }

  /** Corrects one cell; the row comes back checked anew. A refusal is thrown: the cell keeps its text. */
  async fix(row: number, field: string, text: string): Promise<StagedRow> {
    const from = this.view.known(row)?.cells.find((cell) => cell.field === field)?.text ?? '';
    const fixed = await commands.importFix({ row, field, text });
    await this.#took(fixed);
    void this.#offerSame(field, from, text);
    return fixed;
  }

  /** Makes the same correction in every cell that holds the same text; tells how many. */
  async fixSame({ field, from, to }: Same): Promise<number> {
    const count = await attempt(() => commands.importFixSame({ batch: this.batch, field, from, to }));
    this.same = null;
    await this.#recount();
    this.#reread();
    return count ?? 0;
  }

  /** Leaves a row out, or takes it in again. */
  async reject(row: StagedRow, rejected: boolean): Promise<StagedRow | undefined> {
    const changed = await attempt(() => commands.importReject({ row: row.key, rejected }));
    if (changed) await this.#took(changed);
    return changed;
  }

  /** Says what becomes of a duplicate; nothing said asks again. */
  async decide(row: StagedRow, choice: DuplicateChoice | null): Promise<StagedRow | undefined> {
    const changed = await attempt(() => commands.importDuplicate({ row: row.key, choice }));
    if (changed) await this.#took(changed);
    return changed;
  }

  /** The same for all duplicates of the kind; tells how many. */
  async decideAlike(row: StagedRow, choice: DuplicateChoice | null): Promise<number> {
    const count = await attempt(() => commands.importDuplicates({ row: row.key, choice }));
    await this.#recount();
    this.#reread();
    return count ?? 0;
  }

  async #took(row: StagedRow): Promise<void> {
    this.view.took(row, this.onlyProblems);
    await this.#recount();
  }

  async #offerSame(field: string, from: string, to: string): Promise<void> {
    const asked = from !== '' && to !== '' && from !== to;
    const count = asked ? await attempt(() => commands.importSameCount({ batch: this.batch, field, from })) : 0;
    this.same = count ? { field, from, to, count } : null;
  }

  #reread(): void {
    this.revision += 1;
  }

  async #recount(): Promise<void> {
    this.understanding = (await attempt(() => commands.importUnderstanding({ batch: this.batch }))) ?? this.understanding;
  }
}
