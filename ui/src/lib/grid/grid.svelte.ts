// One grid: what is active, what is typed, which rows there are. The parts do the work: `pages`
// fetch rows, `saves` keep texts, `blocks` move many cells, `viewport` scrolls, `arrangement` has
// the columns. See types.ts for what a screen gives.

import { flushSync, onDestroy, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { changes } from '../changes.svelte';
import { showNumber } from '../show/number';
import { say } from '../words/say';
import { Arrangement, type Keep } from './arrangement.svelte';
import { Blocks } from './blocks.svelte';
import { Cells } from './cells';
import { Chooser } from './chooser.svelte';
import { filling } from './columns';
import type { Mode } from './keys';
import { Lines } from './lines.svelte';
import { Pages } from './pages.svelte';
import { Refreshing } from './refreshing';
import { Saves } from './saves.svelte';
import { at, isSame, rangeOf, within, type Cell, type Bounds, type Range, type Selection } from './selection';
import type { Column, Editing, Mark, Sort, Source } from './types';
import { Viewport } from './viewport.svelte';

export type GridOptions<Row> = {
  name: string;
  label: () => string;
  columns: () => Column<Row>[];
  source: Source<Row>;
  editing?: () => Editing<Row> | null;
  /** How many columns stay in place while the others pass. */
  frozen?: number;
  sort?: Sort[];
  /** The mark of a whole row, in its head. */
  mark?: (row: Row) => Mark | null;
  /** What stands in the head of a row in place of its count; test ids call it so too: `import-cell-37-birth`. */
  tag?: (row: Row) => string;
  /** Whether rows can be ticked. */
  choosing?: boolean;
  /** Enter or a double click on a row that cannot be typed in. */
  onopen?: (row: Row) => void;
  keep?: Keep | null;
  now?: () => Date;
};

export class GridModel<Row> {
  readonly options: GridOptions<Row>;
  readonly arrangement: Arrangement<Row>;
  readonly pages: Pages<Row>;
  readonly saves: Saves<Row>;
  readonly lines: Lines<Row>;
  readonly cells: Cells<Row>;
  readonly viewport: Viewport;
  readonly chooser = new Chooser<Row>();
  readonly blocks: Blocks<Row>;
  readonly chosen = new SvelteSet<number>();
  sort = $state.raw<Sort[]>([]);
  selection = $state.raw<Selection>(at(0, 0));
  mode = $state<Mode>('selected');
  /** The text in the active cell, from the first letter until the cell is left. */
  draft = $state.raw<string | null>(null);
  /** Said once through the live line: "đã chép 12 ô". */
  notice = $state('');
  /** The menu of a column, and of the marked rows, where it was opened. */
  menu = $state.raw<{ column: number; x: number; y: number; rows: boolean } | null>(null);
  root: HTMLElement | undefined;
  editing: Editing<Row> | null = $derived.by(() => this.options.editing?.() ?? null);
  total = $derived.by(() => this.lines.total);
  /** Width in rem of what leads each row: its number, its mark, its tick. */
  lead: number = $derived.by(() => (this.options.choosing ? 2.3 : 0.9) + Math.max(2.2, 0.6 + showNumber(this.total).length * 0.5));
  columns: Column<Row>[] = $derived.by(() => {
    const { columns, layout } = this.arrangement;
    return filling(columns, layout, this.viewport.width / this.viewport.rem - this.lead);
  });
  /** Left edges of the columns in rem. */
  lefts: number[] = $derived.by(() => {
    let left = this.lead;
    return this.columns.map(({ width }) => (left += width) - width);
  });
  /** The marked cells. */
  range: Range = $derived.by(() => rangeOf(this.selection));
  activeRow: Row | undefined = $derived.by(() => this.lines.row(this.selection.anchor.row));
  activeColumn: Column<Row> | undefined = $derived.by(() => this.columns[this.selection.anchor.column]);
  #refreshing: Refreshing;

  constructor(options: GridOptions<Row>) {
    this.options = options;
    this.sort = options.sort ?? [];
    this.pages = new Pages(options.source, () => this.#refreshing.soon('changed'));
    this.lines = new Lines(this.pages, options.source.key, () => this.editing?.create !== undefined);
    this.arrangement = new Arrangement(options.name, options.columns, options.frozen ?? 1, options.keep ?? null);
    this.saves = new Saves<Row>({
      editing: () => this.editing,
      now: options.now ?? (() => new Date()),
      key: options.source.key,
      tooLong: () => say('grid-too-long'),
      saved: (row, line) => (this.pages.patch(row), this.lines.patch(row, line)),
    });
    this.cells = new Cells(this);
    this.viewport = new Viewport(
      { total: () => this.total, holds: (first, end) => this.pages.holds(first, end), reach: (first, end, around) => this.pages.reach(first, end, around) },
      () => ({ lefts: this.lefts, widths: this.columns.map(({ width }) => width), lead: this.lead, frozen: this.arrangement.frozen }),
    );
    this.blocks = new Blocks(this);
    this.#refreshing = new Refreshing((keep) => this.#open(keep));
    this.#watch();
  }

  get activeField(): string | null {
    return this.activeColumn?.id ?? null;
  }
  get bounds(): Bounds {
    return { rows: this.total, columns: this.columns.length, page: this.viewport.page };
  }
  /** The columns where Tab stops. */
  get stops(): number[] {
    return this.columns.flatMap((column, place) => (this.canType(column) ? [place] : []));
  }
  canType(column: Column<Row> | undefined): boolean {
    return this.editing !== null && column !== undefined && column.editable !== false;
  }

  /** Goes somewhere, saving what was typed; the new cell has the focus when this returns. */
  go(to: Selection, take = false): void {
    this.leave(take);
    // An input that goes while it has the focus makes WebKit draw the whole window anew.
    if (!isSame(to.anchor, this.selection.anchor)) this.input()?.blur();
    this.selection = within(to, this.bounds);
    this.viewport.aim(this.selection.anchor.row);
    this.settle();
  }

  /** Marks a range; the active cell stays. */
  mark(to: Selection): void {
    this.selection = within(to, this.bounds);
    this.viewport.aim(this.selection.head.row);
    flushSync();
    this.viewport.sync(this.selection.head.column);
  }

  /** Brings document and focus in line with the state, before the next key press. */
  settle(): void {
    flushSync();
    this.viewport.sync(this.selection.anchor.column);
    this.focus();
  }

  input(): HTMLInputElement | null {
    return this.root?.querySelector<HTMLInputElement>('input[data-active]') ?? null;
  }

  focus(): void {
    const active = this.root?.querySelector<HTMLElement>('[data-active]');
    // Where it gets the focus anew it marks its text itself: each marking costs a layout.
    if (active !== document.activeElement) active?.focus({ preventScroll: true });
    else if (active instanceof HTMLInputElement && this.mode === 'selected') active.select();
  }

  /** The input of the active cell holds another text. */
  typed(text: string): void {
    if (this.mode === 'selected') this.mode = 'typing';
    this.draft = text;
    const column = this.activeColumn;
    if (column) this.chooser.typed(column, text, this.activeRow);
  }

  /** Leaves the active cell: what was typed is on its way to be saved. */
  leave(take = false): void {
    const { draft, activeColumn: column } = this;
    const taken = take || draft !== null ? this.chooser.current : undefined;
    this.giveUp();
    if (!column || (draft === null && !taken)) return;
    void taken?.take?.();
    this.cells.put(this.selection.anchor.row, column, taken?.value ?? this.cells.meant(column, draft ?? ''));
  }

  /** What is typed is taken elsewhere: the cell itself keeps what it had. */
  giveUp(): void {
    this.draft = null;
    this.mode = 'selected';
    this.chooser.close();
  }

  /** Gives back the saved text. */
  cancel(): void {
    if (this.chooser.open && this.draft === null) return this.chooser.close();
    const line = this.lines.line(this.selection.anchor.row);
    if (this.draft === null && this.mode === 'selected' && this.activeField) this.saves.drop(line, this.activeField);
    this.giveUp();
    this.lines.forget((one) => one.key === null && !this.saves.of(one));
    this.selection = within({ ...this.selection, head: this.selection.anchor, corner: undefined }, this.bounds);
    this.settle();
  }

  /** Sorts by a column as told (null: as first), or one further: up, down, as first. */
  sortBy(by: string, descending?: boolean | null): void {
    this.leave();
    const now = this.sort.find((sort) => sort.by === by);
    const next = descending !== undefined ? descending : !now ? false : now.descending ? null : true;
    this.sort = next === null ? (this.options.sort ?? []) : [{ by, descending: next }];
  }

  /** Opens the view in a fresh order. */
  reorder = (): Promise<void> => this.#refreshing.now(false);

  /** Reads the rows anew, each in its place; ends when they stand. */
  refresh(): Promise<void> {
    return this.#refreshing.now(true);
  }

  /** Goes to a record wherever it stands; false when it is not in the view. */
  async show(key: number, field: string | null = null): Promise<boolean> {
    const place = await this.pages.placeOf(key);
    if (place === null) return false;
    await this.pages.reach(place, place + 1);
    const column = this.columns.findIndex(({ id }) => id === field);
    this.go(at(place, column < 0 ? this.selection.anchor.column : column));
    return true;
  }

  /** Saves everything typed; ends when nothing waits any more. */
  async flush(): Promise<void> {
    this.leave();
    await this.saves.run();
  }

  #watch(): void {
    let opened = false;
    $effect(() => {
      void this.sort;
      this.options.source.depends?.();
      untrack(() => this.#refreshing.soon(opened ? 'asked' : 'first'));
      opened = true;
    });
    let begun = false;
    $effect(() => {
      void changes.revision;
      this.options.source.changes?.();
      if (begun) untrack(() => this.#refreshing.soon('changed'));
      begun = true;
    });
    onDestroy(() => {
      this.leave();
      this.#refreshing.stop();
      void this.saves.run().finally(() => this.pages.close());
    });
  }

  async #open(keep: boolean): Promise<void> {
    const seen = () => this.viewport.span.first;
    await this.pages.open(this.sort, keep, seen, () => this.lines.keys(this.selection), (places, apply) => {
      const active = document.activeElement;
      const had = active instanceof HTMLElement && active.dataset.active !== undefined && (this.root?.contains(active) ?? false);
      const from = this.selection.anchor.row;
      const moved = this.lines.moved(from, places, apply, (line) => this.saves.of(line) !== undefined);
      if (moved === null) this.draft = null;
      this.#follow(keep || had ? (moved ?? from) : 0, keep);
      if (had && this.selection.anchor.row !== from) this.settle();
      else flushSync();
      this.viewport.sync();
      this.viewport.reach();
    });
  }

  /** The active cell goes along with its record; what is seen stays where it is. */
  #follow(row: number, keep: boolean): void {
    const by = row - this.selection.anchor.row;
    const { anchor, head, corner, ...rest } = this.selection;
    const moved = (cell: Cell): Cell => ({ ...cell, row: cell.row + by });
    this.selection = within({ ...rest, anchor: moved(anchor), head: moved(head), corner: corner && moved(corner) }, this.bounds);
    if (keep) this.viewport.shift(by);
    else this.viewport.aim(this.selection.anchor.row);
  }
}
