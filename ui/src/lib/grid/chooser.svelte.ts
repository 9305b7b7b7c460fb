// The list under the active cell: what the typed text could mean. It never touches the text itself
// while somebody types, so no composed letter is lost; taking an entry is a step of its own.

import { matching, meant } from './match';
import type { Column, Suggestion } from './types';

/** Quick letters ask once. */
const SETTLED_MS = 70;

export class Chooser<Row> {
  entries = $state.raw<Suggestion[]>([]);
  /** The entry that Enter takes, −1 for none. */
  at = $state(-1);
  open = $state(false);
  #turn = 0;

  get current(): Suggestion | undefined {
    return this.open ? this.entries[this.at] : undefined;
  }

  /** Follows the typed text. */
  typed(column: Column<Row>, text: string, row: Row | undefined): void {
    if (column.options) this.#offer(matching(column.options(), text), column.free || text.trim() === '' ? -1 : 0);
    else if (column.suggest) void this.#ask(column.suggest, text, row, SETTLED_MS);
  }

  /** Shows everything there is, the present text marked. */
  unfold(column: Column<Row>, text: string, row: Row | undefined): void {
    const options = column.options?.() ?? [];
    const now = meant(options, text);
    if (column.options) this.#offer(options, now ? options.indexOf(now) : 0);
    else if (column.suggest) void this.#ask(column.suggest, text, row, 0);
  }

  /** Moves to the next or previous entry, around the ends. */
  step(by: number): void {
    const count = this.entries.length;
    this.at = this.at < 0 ? (by > 0 ? 0 : count - 1) : (this.at + by + count) % count;
  }

  close(): void {
    this.#turn += 1;
    this.open = false;
    this.entries = [];
    this.at = -1;
  }

  #offer(entries: Suggestion[], at: number): void {
    this.#turn += 1;
    this.entries = entries;
    this.at = entries.length > 0 ? at : -1;
    this.open = entries.length > 0;
  }

  /** Old entries stay until the new ones are there; an answer to an older text is dropped. */
  async #ask(suggest: NonNullable<Column<Row>['suggest']>, text: string, row: Row | undefined, wait: number): Promise<void> {
    const turn = ++this.#turn;
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (turn !== this.#turn) return;
    const entries = await suggest(text, row).catch(() => []);
    if (turn === this.#turn) this.#offer(entries, -1);
  }
}
