// Many cells at once: copy, cut, paste, fill, clear, insert, remove. Each is one operation of the
// program and one undo. A paste is shown in one sentence before it happens.

import { toast } from '../ui/toasts.svelte';
import { tellDone } from '../undoing.svelte';
import { say, type WordKey } from '../words/say';
import { cellsOf, repeated, shapeOf, writePage, writeTabs } from './clipboard';
import type { GridModel } from './grid.svelte';
import { at, isSingle, sizeOf, within, type Cell, type Range } from './selection';
import type { Block, BlockAct, BlockLine, BlockPreview, Column } from './types';

/** A block waiting for Enter: what it would do, once the program has said it. */
export type Offer = { block: Block; from: Cell; width: number; columns: string[]; dropped: number; preview: BlockPreview | null; failed: string | null };

export const MOST_LINES = 10_000;

const DONE = { typed: 'insert', paste: 'paste', fill: 'fill', clear: 'clear', cut: 'clear', insert: 'insert' } as const;

export class Blocks<Row> {
  offer = $state.raw<Offer | null>(null);
  #grid: GridModel<Row>;
  #turn = 0;

  constructor(grid: GridModel<Row>) {
    this.#grid = grid;
  }

  /** Puts the marked cells on the clipboard; true when the event was ours. */
  copy(event: ClipboardEvent): boolean {
    const { range, pages, lines } = this.#grid;
    if (this.#grid.mode !== 'selected') return false;
    event.preventDefault();
    const bottom = lines.isBlank(range.bottom) && range.bottom > range.top ? range.bottom - 1 : range.bottom;
    const held = { ...range, bottom };
    if (!pages.holds(range.top, bottom + 1)) void this.#copyFar(held);
    else this.#write(event.clipboardData, this.#texts(held));
    return true;
  }

  cut(event: ClipboardEvent): void {
    if (this.copy(event) && this.#grid.editing) void this.clear('cut');
  }

  /** Takes what lies on the clipboard: one cell at once, more after a look. */
  paste(event: ClipboardEvent): void {
    const { mode, range, columns } = this.#grid;
    if (mode !== 'selected' || !event.clipboardData || !this.#grid.editing) return;
    event.preventDefault();
    const cells = cellsOf(event.clipboardData);
    if ('tooMuch' in cells) return this.#say(say('grid-paste-too-much'));
    const shape = shapeOf(cells);
    if (shape.lines === 0) return this.#say(say('grid-paste-nothing'));
    const column = columns[range.left];
    if (shape.lines * shape.columns > 1 || !isSingle(this.#grid.selection)) return void this.#propose(cells, range);
    if (!column || !this.#grid.canType(column)) return this.#say(say('grid-locked-cell'));
    this.#grid.cells.put(range.top, column, this.#grid.cells.meant(column, cells[0]?.[0] ?? ''));
    this.#grid.settle();
  }

  /** Enter in the strip: the block is applied as one operation. */
  async accept(): Promise<void> {
    const { offer } = this;
    if (!offer?.preview || offer.preview.refusal !== null) return;
    const failed = await this.#apply(offer.block);
    if (failed !== null) return void (this.offer = { ...offer, failed });
    this.offer = null;
    this.#grid.focus();
    await this.#grid.refresh();
    const { row, column } = offer.from;
    this.#grid.go(at(row, column));
    // Marked to its end, but seen from its beginning.
    this.#grid.selection = within({ ...at(row, column), head: { row: row + offer.block.lines.length - 1, column: column + offer.width - 1 } }, this.#grid.bounds);
  }

  /** Esc in the strip: nothing happens. */
  dismiss(): void {
    this.#turn += 1;
    this.offer = null;
    this.#grid.focus();
  }

  /** Empties the marked cells. */
  async clear(act: 'clear' | 'cut' = 'clear'): Promise<void> {
    await this.#everywhere(act, this.#grid.range, () => '');
  }

  /** The first marked row, or the row above a single one, goes down over the marked cells. */
  async fillDown(): Promise<void> {
    const { range } = this.#grid;
    const alone = range.top === range.bottom;
    if (alone && range.top === 0) return;
    const above = alone ? range.top - 1 : range.top;
    const texts = new Map(this.#grid.columns.map((column) => [column.id, this.#grid.cells.text(above, column)]));
    await this.#everywhere('fill', { ...range, top: above + 1 }, (column) => texts.get(column.id) ?? '');
  }

  /** What is typed goes into every marked cell; a single one is saved and stays. */
  async fillRange(): Promise<void> {
    const { selection, activeColumn, draft } = this.#grid;
    if (!activeColumn) return;
    const text = draft ?? this.#grid.cells.text(selection.anchor.row, activeColumn);
    if (isSingle(selection)) return this.#grid.go(selection);
    this.#grid.giveUp();
    await this.#everywhere('fill', this.#grid.range, () => text);
  }

  /** As many new lines as rows are marked, below them. */
  async insert(): Promise<void> {
    const { editing, range, lines, columns, stops } = this.#grid;
    const field = columns[stops[0] ?? 0];
    if (!editing?.apply || !field || lines.isBlank(range.bottom)) return;
    const keys = await this.#keys({ ...range, top: range.bottom });
    const count = Math.min(MOST_LINES, sizeOf(range).rows);
    const blank: BlockLine = { key: null, after: keys?.[0] ?? null, texts: [''] };
    let made: number[] = [];
    await this.#apply({ fields: [field.id], lines: Array<BlockLine>(count).fill(blank), act: 'insert' }, (keys) => (made = keys));
    await this.#grid.refresh();
    if (made[0] !== undefined) await this.#grid.show(made[0], field.id);
  }

  /** Removes the ticked rows, or the marked ones. */
  async remove(): Promise<void> {
    const { editing, chosen, range, lines, selection } = this.#grid;
    if (!editing?.remove) return;
    const keys = chosen.size > 0 ? [...chosen] : await this.#keys(range);
    if (!keys || keys.length === 0) return;
    lines.forget(({ key }) => key !== null && keys.includes(key));
    const failed = await this.#attempt(() => editing.remove?.(keys));
    if (failed !== null) return;
    this.#done('grid-done-remove', keys.length);
    chosen.clear();
    this.#grid.go(at(range.top, selection.anchor.column));
  }

  /** The keys of the marked rows; null, and said, when there are too many. */
  keysOfRange(): Promise<number[] | null> {
    return this.#keys(this.#grid.range);
  }

  async #everywhere(act: BlockAct, range: Range, text: (column: Column<Row>) => string): Promise<void> {
    const { editing, columns, lines } = this.#grid;
    const into = columns.slice(range.left, range.right + 1).filter((column) => this.#grid.canType(column));
    if (!editing || into.length === 0) return this.#say(say('grid-locked-cell'));
    const one = range.top === range.bottom && into.length === 1 ? into[0] : undefined;
    if (one) return this.#one(range.top, one, text(one));
    const bottom = lines.isBlank(range.bottom) ? range.bottom - 1 : range.bottom;
    const keys = await this.#keys({ ...range, bottom });
    if (!keys) return;
    const texts = into.map((column) => this.#grid.cells.meant(column, text(column)));
    await this.#apply({ fields: into.map(({ id }) => id), lines: keys.map((key) => ({ key, after: null, texts })), act });
  }

  #one(row: number, column: Column<Row>, text: string): void {
    if (this.#grid.lines.isBlank(row) && text === '') return;
    this.#grid.cells.put(row, column, this.#grid.cells.meant(column, text));
    this.#grid.settle();
  }

  async #propose(cells: string[][], range: Range): Promise<void> {
    const turn = ++this.#turn;
    const block = await this.#blockOf(repeated(cells, sizeOf(range), MOST_LINES), range);
    const editing = this.#grid.editing;
    if (!block || turn !== this.#turn || !editing) return;
    this.offer = { ...block, preview: null, failed: null };
    const bare: BlockPreview = { text: say('grid-paste-plain', { lines: block.block.lines.length, columns: block.columns.length }), unreadTotal: 0, unread: [], refusal: null };
    const preview = await (editing.preview?.(block.block) ?? Promise.resolve(bare)).catch((thrown): BlockPreview => ({ ...bare, text: '', refusal: editing.why(thrown) }));
    if (turn === this.#turn) this.offer = { ...block, preview, failed: null };
  }

  async #blockOf(cells: string[][], range: Range): Promise<Omit<Offer, 'preview' | 'failed'> | null> {
    const { columns, lines, editing } = this.#grid;
    const width = shapeOf(cells).columns;
    const places = Array.from({ length: width }, (_, place) => place);
    const into = places.filter((place) => this.#grid.canType(columns[range.left + place]));
    const old = await this.#rows({ ...range, bottom: Math.min(range.top + cells.length - 1, lines.total - 1) });
    if (!old || into.length === 0) return null;
    const taken = editing?.create ? cells : cells.slice(0, old.length);
    const made = taken.map((line, at): BlockLine => ({ key: old[at]?.key ?? null, after: null, texts: into.map((place) => this.#cell(columns[range.left + place], line[place], old[at]?.row)) }));
    const titles = into.map((place) => columns[range.left + place]?.title ?? '');
    const fields = into.map((place) => columns[range.left + place]?.id ?? '');
    return { block: { fields, lines: made, act: 'paste' }, from: { row: range.top, column: range.left }, width, columns: titles, dropped: width - into.length };
  }

  /** A cell that a ragged block does not have leaves what stands there. */
  #cell(column: Column<Row> | undefined, text: string | undefined, row: Row | undefined): string {
    if (!column) return '';
    return text === undefined ? (row === undefined ? '' : column.text(row)) : this.#grid.cells.meant(column, text);
  }

  async #apply(block: Block, made: (keys: number[]) => void = () => {}): Promise<string | null> {
    const { editing } = this.#grid;
    await this.#grid.saves.run();
    if (block.lines.length === 0 || !editing) return null;
    if (!editing.apply) return this.#applySingly(block);
    const failed = await this.#attempt(async () => made((await editing.apply?.(block)) ?? []));
    if (failed === null) this.#done(`grid-done-${DONE[block.act]}`, block.lines.length);
    return failed;
  }

  /** Says what was done, and offers to take it back where there is an undo. */
  #done(word: WordKey, count: number): void {
    this.#grid.saves.touched();
    const text = say(word, { count });
    if (this.#grid.editing?.undo) void tellDone(text);
    else toast('ok', text);
  }

  #applySingly({ fields, lines }: Block): null {
    for (const { key, texts } of lines) {
      fields.forEach((field, place) => key !== null && this.#grid.saves.put({ id: `key ${key}`, key }, field, texts[place] ?? ''));
    }
    return null;
  }

  async #attempt(run: () => Promise<unknown> | undefined): Promise<string | null> {
    try {
      await run();
      return null;
    } catch (thrown) {
      const why = this.#grid.editing?.why(thrown) ?? String(thrown);
      this.#say(why);
      return why;
    }
  }

  async #keys(range: Range): Promise<number[] | null> {
    return (await this.#rows(range))?.flatMap(({ key }) => (key === null ? [] : [key])) ?? null;
  }

  async #rows({ top, bottom }: Range): Promise<{ key: number | null; row: Row | undefined }[] | null> {
    if (bottom - top >= MOST_LINES) return this.#say(say('grid-too-many', { most: MOST_LINES })), null;
    await this.#grid.saves.run();
    const { pages, lines, options } = this.#grid;
    const known = await pages.rows(top, Math.min(bottom + 1, pages.total));
    const rest = Array.from({ length: Math.max(0, bottom + 1 - Math.max(top, pages.total)) }, (_, at) => Math.max(top, pages.total) + at);
    return [...known.map((row) => ({ key: options.source.key(row), row })), ...rest.map((place) => ({ key: lines.line(place).key, row: lines.row(place) }))];
  }

  #texts({ top, bottom, left, right }: Range): string[][] {
    const columns = this.#grid.columns.slice(left, right + 1);
    return Array.from({ length: bottom - top + 1 }, (_, at) => columns.map((column) => this.#grid.cells.text(top + at, column)));
  }

  /** Rows that are not here yet: the clipboard is promised them while the key press still counts. */
  async #copyFar(range: Range): Promise<void> {
    const columns = this.#grid.columns.slice(range.left, range.right + 1);
    const read = this.#rows(range).then((rows) => rows?.map(({ row }) => columns.map((column) => (row === undefined ? '' : column.text(row)))) ?? []);
    const text = read.then((texts) => (texts.length > 0 ? new Blob([writeTabs(texts)], { type: 'text/plain' }) : Promise.reject(new Error('too many rows'))));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      this.#copied(await read);
    } catch {
      if ((await read).length > 0) this.#say(say('grid-copy-failed'));
    }
  }

  #write(data: DataTransfer | null, texts: string[][]): void {
    data?.setData('text/plain', writeTabs(texts));
    data?.setData('text/html', writePage(texts));
    this.#copied(texts);
  }

  #copied(texts: string[][]): void {
    const { lines, columns } = shapeOf(texts);
    this.#grid.notice = say('grid-copied', { count: lines * columns });
  }

  #say(text: string): void {
    toast('warning', text);
  }
}
