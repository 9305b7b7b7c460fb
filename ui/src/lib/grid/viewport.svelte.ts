// What is seen of a grid. The rows follow the scroll position once they are held; until then the
// old ones stay on the screen, so that nothing is ever blank.

import { leftToShow, scrollOf, spanOf, topOf, topToShow, type Span } from './geometry';

/** After this long, empty rows are shown rather than ones from elsewhere. */
const PATIENCE_MS = 1_500;
const ROW_REM = 2.3;

type Rows = { total: () => number; holds: (first: number, end: number) => boolean; reach: (first: number, end: number, around?: boolean) => Promise<void> };
/** Left edges and widths of the drawn columns in rem, and how many of them are frozen. */
type Columns = () => { lefts: number[]; widths: number[]; lead: number; frozen: number };

export class Viewport {
  scroller = $state.raw<HTMLElement>();
  /** Of the rows: without the head. */
  height = $state(400);
  width = $state(800);
  rem = $state(14);
  /** The position among the rows that is drawn, in pixels. */
  top = $state(0);
  rowHeight = $derived(Math.round(this.rem * ROW_REM));
  span: Span = $derived.by(() => spanOf({ ...this.#rest(), top: this.top }));
  #rows: Rows;
  #columns: Columns;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #following = false;
  /** Where the scroller stands, so that nobody has to ask it: an answer costs a layout. */
  #at = { top: 0, left: 0 };

  constructor(rows: Rows, columns: Columns) {
    this.#rows = rows;
    this.#columns = columns;
  }

  /** How many rows a page key moves. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
  }

  /** Takes the measures of the window, also after the size of text was changed. */
  measure(width: number, height: number, head: number): void {
    this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 14;
    this.width = width;
    this.height = Math.max(this.rowHeight, height - head);
  }

  /** The scroll bar, the wheel or a touch moved the sheet. */
  scrolled = (): void => {
    this.#look();
    if (Math.abs(this.#target() - this.top) < 1) return;
    if (this.#holds(this.#target())) this.#arrive();
    else this.#waiting ??= setTimeout(this.#arrive, PATIENCE_MS);
    void this.#follow();
  };

  /** Asks for what is seen, after the rows became others. */
  reach(): void {
    void this.#rows.reach(this.span.first, this.span.end);
  }

  /** Moves so that a row will be seen; `sync` afterwards moves the scroll bar. */
  aim(row: number): void {
    this.top = this.#inside(topToShow(row, { ...this.#rest(), top: this.top }));
    this.reach();
  }

  /** Keeps what is seen where it is although rows came or went above. */
  shift(rows: number): void {
    this.top = this.#inside(this.top + rows * this.rowHeight);
  }

  /** Brings scroll bar and sideways position in line with what is drawn, showing a column. */
  sync(column: number | null = null): void {
    if (!this.scroller) return;
    this.top = this.#inside(this.top);
    const scrollTop = scrollOf(this.top, this.#rest());
    if (Math.abs(this.#at.top - scrollTop) >= 1) {
      this.scroller.scrollTop = scrollTop;
      this.#look();
    }
    if (column !== null) this.#showColumn(column);
  }

  #look(): void {
    if (this.scroller) this.#at = { top: this.scroller.scrollTop, left: this.scroller.scrollLeft };
  }

  #scrollTo(left: number): void {
    if (!this.scroller || Math.abs(this.#at.left - left) < 1) return;
    this.scroller.scrollLeft = left;
    this.#look();
  }

  #showColumn(column: number): void {
    const { lefts, widths, lead, frozen } = this.#columns();
    // Whoever goes back to the frozen columns begins a line: its first cells are to be seen.
    if (column < frozen) return this.#scrollTo(0);
    const edge = frozen > 0 ? (lefts[frozen - 1] ?? 0) + (widths[frozen - 1] ?? 0) : lead;
    const seen = { left: this.#at.left, width: this.width, frozen: edge * this.rem };
    this.#scrollTo(leftToShow((lefts[column] ?? 0) * this.rem, (widths[column] ?? 0) * this.rem, seen));
  }

  /** Asks for one view at a time: a quick drag would leave hundreds to wait for. */
  async #follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    let asked: number;
    try {
      do {
        asked = this.#target();
        const { first, end } = this.#seenAt(asked);
        await this.#rows.reach(first, end, false);
        this.#show(asked);
      } while (this.#target() !== asked);
    } finally {
      this.#following = false;
    }
    this.reach();
  }

  /** Where the bar has gone on meanwhile, the rows it passed are shown: newer than the old ones, and never none. */
  #show(asked: number): void {
    if (this.#holds(this.#target())) return this.#arrive();
    if (!this.#holds(asked)) return;
    this.top = asked;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.#arrive, PATIENCE_MS);
  }

  #seenAt(top: number): Span {
    return spanOf({ ...this.#rest(), top }, 0);
  }

  #holds(top: number): boolean {
    const { first, end } = this.#seenAt(top);
    return this.#rows.holds(first, end);
  }

  #arrive = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.top = this.#target();
  };

  #target(): number {
    return topOf(this.#at.top, this.#rest());
  }

  #inside(top: number): number {
    return Math.max(0, Math.min(top, this.#rows.total() * this.rowHeight - this.height));
  }

  #rest() {
    return { height: this.height, rowHeight: this.rowHeight, total: this.#rows.total() };
  }
}
