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

  /** What was typed and is not saved yet, before what is saved. */
  text(place: number, column: Column<Row>): string {
    const unsaved = this.#unsaved(place, column);
    if (unsaved) return wordsOf(column, unsaved.text);
    const row = this.#grid.lines.row(place);
    return row === undefined ? '' : column.text(row);
  }

  /** Why it is marked: that it could not be saved, before what the screen says of it. */
  problem(place: number, column: Column<Row>): Mark | null {
    const why = this.#unsaved(place, column)?.why;
    if (why) return { tone: 'error', text: why };
    const row = this.#grid.lines.row(place);
    return row === undefined ? null : (column.mark?.(row) ?? null);
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
    const { saves, lines } = this.#grid;
    // The newest text of a cell: an older one may still be on its way.
    return saves.of(lines.line(place))?.findLast(({ field }) => field === column.id);
  }
}

/** The words of a member of a closed list, else the text itself. */
function wordsOf<Row>(column: Column<Row>, text: string): string {
  return column.options?.().find(({ value }) => value === text)?.text ?? text;
}
