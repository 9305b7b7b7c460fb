// What stands in a cell, what is wrong with it, and where a typed text goes.

import type { GridModel } from './grid.svelte';
import { meant } from './match';
import type { Edit } from './saves.svelte';
import type { Column, Mark } from './types';

export class Cells<Row> {
  #grid: GridModel<Row>;

  constructor(grid: GridModel<Row>) {
    this.#grid = grid;
  }

  text(place: number, column: Column<Row>): string {
    return textOf(column, this.#grid.lines.row(place), this.#edits(place));
  }

  problem(place: number, column: Column<Row>): Mark | null {
    return problemOf(column, this.#grid.lines.row(place), this.#edits(place));
  }

  isRefused(place: number, column: Column<Row> | undefined): boolean {
    return column !== undefined && this.#unsaved(place, column)?.state === 'refused';
  }

  /** What is sent for a typed text: the member of a closed list that it means, else the text. */
  meant(column: Column<Row>, text: string): string {
    return (column.options && meant(column.options(), text, column.free)?.value) ?? text;
  }

  /** Takes a text for a cell, unless it says what stands there. */
  put(place: number, column: Column<Row>, text: string): void {
    const { lines, pages, saves } = this.#grid;
    const row = lines.row(place);
    const same = wordsOf(column, text) === (row === undefined ? '' : column.text(row));
    if (same && !this.#unsaved(place, column)) return;
    if (row === undefined && place < pages.total) return void this.#putLater(place, column, text);
    saves.put(lines.begun(place), column.id, text);
  }

  /** The row was not here yet when somebody typed in it. */
  async #putLater(place: number, column: Column<Row>, text: string): Promise<void> {
    const [row] = await this.#grid.pages.rows(place, place + 1);
    const key = row && this.#grid.options.source.key(row);
    if (key !== undefined) this.#grid.saves.put({ id: `key ${key}`, key }, column.id, text);
  }

  #unsaved(place: number, column: Column<Row>): Edit | undefined {
    return newestOf(this.#edits(place), column);
  }

  #edits(place: number): Edit[] | undefined {
    return this.#grid.saves.of(this.#grid.lines.line(place));
  }
}

/** What stands in a cell: what was typed and is not saved yet, before what is saved. */
export function textOf<Row>(column: Column<Row>, row: Row | undefined, unsaved: Edit[] | undefined): string {
  const typed = newestOf(unsaved, column);
  if (typed) return wordsOf(column, typed.text);
  return row === undefined ? '' : column.text(row);
}

/** Why it is marked: that it could not be saved, before what the screen says of it. */
export function problemOf<Row>(column: Column<Row>, row: Row | undefined, unsaved: Edit[] | undefined): Mark | null {
  const why = newestOf(unsaved, column)?.why;
  if (why) return { tone: 'error', text: why };
  return row === undefined ? null : (column.mark?.(row) ?? null);
}

/** The newest text of a cell: an older one may still be on its way. */
function newestOf<Row>(unsaved: Edit[] | undefined, column: Column<Row>): Edit | undefined {
  return unsaved?.findLast(({ field }) => field === column.id);
}

/** The words of a member of a closed list, else the text itself. */
function wordsOf<Row>(column: Column<Row>, text: string): string {
  return column.options?.().find(({ value }) => value === text)?.text ?? text;
}
