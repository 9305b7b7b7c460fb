// The rows of the sheet as it is, fetched in pages as the picture reaches them. What was there stays
// drawn until the new answer has come.

import { commands, type DrawnRow, type Failure, type SheetView } from '../ipc';
import { asFailure } from '../words/failure';

const PAGE = 200;

export class DrawnRows {
  view = $state.raw<Omit<SheetView, 'rows'> | null>(null);
  failure = $state.raw<Failure | null>(null);
  #pages = $state.raw<ReadonlyMap<number, DrawnRow[]>>(new Map());
  #asked = new Set<number>();
  #turn = 0;

  /** `sheet`: the one to draw; none is the one that was understood. */
  constructor(
    readonly batch: number,
    readonly sheet: () => number | null = () => null,
  ) {}

  /** A row by its place, counted from 0; undefined while it is on its way. */
  at(index: number): DrawnRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Whether any cell that is here was repaired when it was read. */
  get repaired(): boolean {
    return [...this.#pages.values()].some((rows) => rows.some((row) => row.repaired.length > 0));
  }

  /** Fetches what is missing between two places. */
  reach(first: number, end: number): void {
    for (let page = Math.floor(first / PAGE); page * PAGE < Math.max(end, 1); page += 1) void this.#fetch(page);
  }

  /** Reads everything anew: another sheet, another header, another column. */
  async reload(first: number): Promise<void> {
    this.#turn += 1;
    this.#asked.clear();
    await this.#fetch(Math.floor(first / PAGE), true);
  }

  async #fetch(page: number, anew = false): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const turn = this.#turn;
    const answer = await this.#ask(() => commands.importSheet({ batch: this.batch, sheet: this.sheet(), offset: page * PAGE, limit: PAGE }));
    if (!answer || turn !== this.#turn) return;
    this.failure = null;
    const { rows, ...view } = answer;
    this.view = view;
    this.#pages = new Map(anew ? [] : this.#pages).set(page, rows);
  }

  async #ask(read: () => Promise<SheetView>): Promise<SheetView | undefined> {
    try {
      return await read();
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return undefined;
    }
  }
}
