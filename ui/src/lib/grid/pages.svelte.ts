// The rows of an open view, in pages around what is seen; the rest stays with the program.
// While a view is opened anew the old rows stay visible, and take their new places all at once.

import { SvelteMap } from 'svelte/reactivity';
import type { Sort, Source, ViewInfo } from './types';

export const PAGE = 100;
const HELD = 12;

/** Where records stand now that were asked about; null: not in the view any more. */
export type Places = Map<number, number | null>;

export class Pages<Row> {
  total = $state(0);
  opened = $state(false);
  stale = $state(false);
  /** What the program refused to open or to read. */
  thrown = $state.raw<unknown>(null);
  #source: Source<Row>;
  #gone: () => void;
  #pages = new SvelteMap<number, Row[]>();
  #asked = new Set<string>();
  #view: number | null = null;
  #turn = 0;
  #fresh = new Map<number, Row>();

  /** `gone`: the program has let go of the view; it is to be opened anew. */
  constructor(source: Source<Row>, gone: () => void = () => {}) {
    this.#source = source;
    this.#gone = gone;
  }

  /** The row at a place, if it is held. */
  row(place: number): Row | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /** The rows that are held, in no order. */
  get held(): Row[] {
    return [...this.#pages.values()].flat();
  }

  /** Whether every row of a span is held. */
  holds(first: number, end: number): boolean {
    return pagesOf(first, Math.min(end, this.total)).every((page) => this.#pages.has(page));
  }

  /** Fetches what is missing of a span, then a page around it for somebody who stays there. */
  async reach(first: number, end: number, around = true): Promise<void> {
    const seen = pagesOf(first, Math.min(end, this.total));
    await Promise.all(seen.map((page) => this.#fetch(page)));
    const near = [(seen[0] ?? 0) - 1, (seen.at(-1) ?? 0) + 1];
    this.#forget(seen, near);
    if (around) await Promise.all(near.filter((page) => page >= 0 && page * PAGE < this.total).map((page) => this.#fetch(page)));
  }

  /** Rows of a span wherever they are, for copying and filling; they are not held. */
  async rows(first: number, end: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (let offset = first; offset < end; offset += PAGE) {
      const count = Math.min(PAGE, end - offset);
      const held = Array.from({ length: count }, (_, at) => this.row(offset + at));
      rows.push(...(held.every((row) => row !== undefined) ? (held as Row[]) : ((await this.#ask(offset, count)) ?? [])));
    }
    return rows;
  }

  /**
   * Opens the view anew; with `keep` the order stays as far as it can. `near` is what is seen,
   * `keys` are records whose places are wanted; `swap` runs in the moment the new rows can stand
   * and calls `apply` for it.
   */
  async open(sort: Sort[], keep: boolean, near: () => number, keys: () => number[], swap: (places: Places, apply: () => void) => void): Promise<void> {
    const turn = ++this.#turn;
    const before = this.#view;
    this.#fresh.clear();
    try {
      const info = await this.#source.open(sort, keep && !this.#source.isSteady?.(sort) ? before : null);
      const places = await this.#placesOf(info, keys());
      const shown = keep ? near() : ([...places.values()].find((place) => place !== null) ?? 0);
      const pages = pagesOf(Math.max(0, shown - PAGE / 4), Math.min(info.total, shown + PAGE / 2));
      const rows = await Promise.all(pages.map((page) => this.#source.page(info.view, page * PAGE, PAGE)));
      if (turn !== this.#turn) return void this.#source.close(info.view);
      swap(places, () => this.#take(info, pages, rows));
      if (before !== null && before !== info.view) this.#source.close(before);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      if (keep && this.#source.isGone?.(thrown)) return this.open(sort, false, near, keys, swap);
      this.thrown = thrown;
      this.opened = true;
    }
  }

  /** A row that came back from a command itself: shown at once, before the next opening. */
  patch(row: Row): void {
    const key = this.#source.key(row);
    this.#fresh.set(key, row);
    for (const [page, rows] of this.#pages) {
      if (rows.some((one) => this.#source.key(one) === key)) this.#pages.set(page, this.#patched(rows));
    }
  }

  /** Where a record stands in the open view. */
  async placeOf(key: number): Promise<number | null> {
    return this.#view === null ? null : this.#source.place(this.#view, key);
  }

  close(): void {
    this.#turn += 1;
    if (this.#view !== null) this.#source.close(this.#view);
    this.#view = null;
  }

  async #placesOf({ view }: ViewInfo, keys: number[]): Promise<Places> {
    const found = await Promise.all(keys.map((key) => this.#source.place(view, key)));
    return new Map(keys.map((key, at) => [key, found[at] ?? null]));
  }

  #take(info: ViewInfo, pages: number[], rows: Row[][]): void {
    this.#view = info.view;
    this.#asked.clear();
    const taken = new Set(pages);
    for (const page of [...this.#pages.keys()]) if (!taken.has(page)) this.#pages.delete(page);
    pages.forEach((page, at) => this.#pages.set(page, this.#patched(rows[at] ?? [])));
    this.total = info.total;
    this.stale = info.stale;
    this.thrown = null;
    this.opened = true;
  }

  async #fetch(page: number): Promise<void> {
    const name = `${this.#view}:${page}`;
    if (this.#pages.has(page) || this.#asked.has(name) || this.#view === null) return;
    this.#asked.add(name);
    const turn = this.#view;
    try {
      const rows = await this.#ask(page * PAGE, PAGE);
      if (rows && turn === this.#view) this.#pages.set(page, this.#patched(rows));
    } finally {
      this.#asked.delete(name);
    }
  }

  async #ask(offset: number, limit: number): Promise<Row[] | null> {
    const view = this.#view;
    if (view === null) return null;
    try {
      return await this.#source.page(view, offset, limit);
    } catch (thrown) {
      if (!this.#source.isGone?.(thrown)) this.thrown = thrown;
      else if (view === this.#view) this.#gone();
      return null;
    }
  }

  /** Texts saved while the rows were on their way are newer than these rows. */
  #patched(rows: Row[]): Row[] {
    return this.#fresh.size === 0 ? rows : rows.map((row) => this.#fresh.get(this.#source.key(row)) ?? row);
  }

  #forget(seen: number[], around: number[]): void {
    const near = new Set([...seen, ...around]);
    const far = [...this.#pages.keys()].filter((page) => !near.has(page));
    for (const page of far.slice(0, Math.max(0, this.#pages.size - HELD))) this.#pages.delete(page);
  }
}

function pagesOf(first: number, end: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.ceil(Math.max(0, end) / PAGE);
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
