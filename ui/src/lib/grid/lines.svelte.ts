// The lines of a grid in their order: the rows of the view, then those just typed that the view does
// not hold yet, then the blank last line in which the next one begins.

import type { Pages, Places } from './pages.svelte';
import type { Line } from './saves.svelte';
import type { Selection } from './selection';

type Fresh<Row> = { line: Line; row: Row | undefined };

export class Lines<Row> {
  fresh = $state.raw<Fresh<Row>[]>([]);
  #pages: Pages<Row>;
  #key: (row: Row) => number;
  #creates: () => boolean;
  #made = 0;

  constructor(pages: Pages<Row>, key: (row: Row) => number, creates: () => boolean) {
    this.#pages = pages;
    this.#key = key;
    this.#creates = creates;
  }

  /** All lines, the blank one with them. */
  get total(): number {
    return this.#pages.total + this.fresh.length + (this.#creates() && this.#pages.opened ? 1 : 0);
  }

  row(place: number): Row | undefined {
    return this.#fresh(place)?.row ?? this.#pages.row(place);
  }

  line(place: number): Line {
    const row = this.#pages.row(place);
    if (row !== undefined) return lineOf(this.#key(row));
    return this.#fresh(place)?.line ?? { id: this.isBlank(place) ? 'blank' : `at ${place}`, key: null };
  }

  isBlank(place: number): boolean {
    return this.#creates() && place === this.#pages.total + this.fresh.length;
  }

  /** The line of a place; the blank one becomes a line of its own and the next is blank. */
  begun(place: number): Line {
    if (!this.isBlank(place)) return this.line(place);
    this.#made += 1;
    const line: Line = { id: `new ${this.#made}`, key: null };
    this.fresh = [...this.fresh, { line, row: undefined }];
    return line;
  }

  /** A row came back saved: a line just typed shows it until the view does. */
  patch(row: Row, line: Line): void {
    this.fresh = this.fresh.map((one) => (one.line.id === line.id || one.line.key === this.#key(row) ? { ...one, row } : one));
  }

  forget(which: (line: Line) => boolean): void {
    if (this.fresh.some(({ line }) => which(line))) this.fresh = this.fresh.filter(({ line }) => !which(line));
  }

  /** The records that must be found again when the view is opened anew. */
  keys({ anchor }: Selection): number[] {
    const all = [this.line(anchor.row), ...this.fresh.map(({ line }) => line)];
    return [...new Set(all.flatMap(({ key }) => (key === null ? [] : [key])))];
  }

  /**
   * Lets `apply` put the new rows in place, drops the lines that they hold now, and tells where
   * the line at `place` stands afterwards; null when its record is gone.
   */
  moved(place: number, places: Places, apply: () => void, unsaved: (line: Line) => boolean): number | null {
    const [active, blank, known] = [this.line(place), this.isBlank(place), place < this.#pages.total];
    apply();
    this.fresh = this.fresh.filter(({ line }) => {
      if (line.key === null) return true;
      const held = places.get(line.key);
      return held === undefined || (held === null && (line.id === active.id || unsaved(line)));
    });
    if (blank) return this.total - 1;
    const at = active.key === null ? undefined : places.get(active.key);
    if (typeof at === 'number') return at;
    const fresh = this.fresh.findIndex(({ line }) => line.id === active.id);
    if (fresh >= 0) return this.#pages.total + fresh;
    return known && at === undefined ? place : null;
  }

  #fresh(place: number): Fresh<Row> | undefined {
    return this.fresh[place - this.#pages.total];
  }
}

export function lineOf(key: number): Line {
  return { id: `key ${key}`, key };
}
