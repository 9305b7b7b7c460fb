// Where one is in a grid and what is marked: one active cell (the anchor, which holds the input)
// and the opposite corner of the range (the head). All of it as a spreadsheet does it.

export type Cell = { row: number; column: number };
export type Range = { top: number; left: number; bottom: number; right: number };
/** `tabbedFrom`: the column where a run of Tabs began; Enter goes back there. */
export type Selection = { anchor: Cell; head: Cell; tabbedFrom: number | null };
/** How many rows and columns there are, and how many rows a page key moves. */
export type Bounds = { rows: number; columns: number; page: number };

export type Step =
  | 'up' | 'down' | 'left' | 'right'
  | 'pageUp' | 'pageDown'
  | 'rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd'
  | 'first' | 'last';

/** One cell, nothing else. */
export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, head: { row, column }, tabbedFrom: null };
}

/** The marked rectangle, both ends inside. */
export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** How many rows and columns a range spans. */
export function sizeOf(range: Range): { rows: number; columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}

export function isSame(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}

export function isSingle({ anchor, head }: Selection): boolean {
  return isSame(anchor, head);
}

/** The cell a step leads to; at an edge it stays. */
export function stepped({ row, column }: Cell, step: Step, { rows, columns, page }: Bounds): Cell {
  const to: Record<Step, Cell> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    pageUp: { row: row - page, column },
    pageDown: { row: row + page, column },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: columns - 1 },
    columnStart: { row: 0, column },
    columnEnd: { row: rows - 1, column },
    first: { row: 0, column: 0 },
    last: { row: rows - 1, column: columns - 1 },
  };
  return { row: clamp(to[step].row, rows), column: clamp(to[step].column, columns) };
}

/** Moves the active cell, or with `extend` the far corner of the range. */
export function moved(from: Selection, step: Step, bounds: Bounds, extend: boolean): Selection {
  if (extend) return { ...from, head: stepped(from.head, step, bounds) };
  const to = stepped(from.anchor, step, bounds);
  return at(to.row, to.column);
}

/** Enter: a row down (or up), back to the column where the Tabs began. */
export function entered({ anchor, tabbedFrom }: Selection, back: boolean, bounds: Bounds): Selection {
  const { row, column } = stepped(anchor, back ? 'up' : 'down', bounds);
  return at(row, tabbedFrom ?? column);
}

/** Tab: the next of the columns that can be typed in, over the end of a row into the next. */
export function tabbed({ anchor, tabbedFrom }: Selection, back: boolean, bounds: Bounds, stops: number[]): Selection {
  const next = back ? stops.filter((stop) => stop < anchor.column).at(-1) : stops.find((stop) => stop > anchor.column);
  if (next !== undefined) return { ...at(anchor.row, next), tabbedFrom: tabbedFrom ?? anchor.column };
  const row = anchor.row + (back ? -1 : 1);
  const column = back ? stops.at(-1) : stops[0];
  if (row < 0 || row >= bounds.rows || column === undefined) return { ...at(anchor.row, anchor.column), tabbedFrom };
  return { ...at(row, column), tabbedFrom: back ? tabbedFrom : column };
}

/** Everything there is; the active cell stays where it is seen. */
export function everything({ rows, columns }: Bounds): Selection {
  return { anchor: { row: 0, column: 0 }, head: { row: rows - 1, column: columns - 1 }, tabbedFrom: null };
}

/** The same selection in a grid that has become smaller. */
export function within({ anchor, head, tabbedFrom }: Selection, { rows, columns }: Bounds): Selection {
  const inside = ({ row, column }: Cell): Cell => ({ row: clamp(row, rows), column: clamp(column, columns) });
  return { anchor: inside(anchor), head: inside(head), tabbedFrom };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
