// The staged rows as the grid reads them. Among rows with problems one that was mended keeps its place
// until the list is opened anew, although the program no longer counts it among them.

import { SvelteSet } from 'svelte/reactivity';
import type { Page, StagedRow } from '../ipc';
import type { Source } from '../grid';

type Ask = (offset: number, limit: number) => Promise<Page<StagedRow>>;

export class StagedView {
  /** Fields of which some row says something: an empty column tells nobody anything. */
  readonly told = new SvelteSet<string>();
  #rows = new Map<number, StagedRow>();
  #places = new Map<number, number>();
  /** Rows that left the program's list since it was opened, by their place. */
  #settled = new Map<number, number>();
  #view = 0;
  #total = 0;

  constructor(readonly ask: Ask) {}

  /** A row as it was seen last. */
  known(key: number): StagedRow | undefined {
    return this.#rows.get(key);
  }

  /** The rows as a grid asks for them; `depends` names what a new list comes of. */
  source(depends: () => unknown): Source<StagedRow> {
    return {
      depends,
      key: ({ key }) => key,
      open: async (_, keep) => {
        if (keep === null) await this.#open();
        return { view: this.#view, total: this.#total, stale: false };
      },
      page: (_, offset, limit) => this.#page(offset, limit),
      place: async (_, key) => this.#places.get(key) ?? null,
      close: () => {},
    };
  }

  /** A row that was corrected or left out. */
  took(row: StagedRow, onlyProblems: boolean): void {
    this.#rows.set(row.key, row);
    const place = this.#places.get(row.key);
    if (place === undefined || !onlyProblems) return;
    // Rows that were left out are still counted among them, as long as something is wrong with them.
    if (row.cells.some(({ problem }) => problem)) this.#settled.delete(place);
    else this.#settled.set(place, row.key);
  }

  async #open(): Promise<void> {
    const { total } = await this.ask(0, 1);
    this.#settled.clear();
    this.#places.clear();
    this.#total = total;
    this.#view += 1;
  }

  async #page(offset: number, limit: number): Promise<StagedRow[]> {
    const places = Array.from({ length: Math.max(0, Math.min(limit, this.#total - offset)) }, (_, at) => offset + at);
    const before = [...this.#settled.keys()].filter((place) => place < offset).length;
    const missing = places.filter((place) => !this.#settled.has(place)).length;
    const fresh = missing > 0 ? (await this.ask(offset - before, missing)).rows.values() : [].values();
    const rows = places.flatMap((place) => {
      const settled = this.#settled.get(place);
      const row = settled === undefined ? fresh.next().value : this.#rows.get(settled);
      if (row) this.#keep(row, place);
      return row ? [row] : [];
    });
    return rows;
  }

  #keep(row: StagedRow, place: number): void {
    this.#rows.set(row.key, row);
    this.#places.set(row.key, place);
    for (const { field, text, raw, problem } of row.cells) if (text || raw || problem) this.told.add(field);
  }
}
