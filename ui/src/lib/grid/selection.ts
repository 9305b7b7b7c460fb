// Where one is in a grid and what is marked: one active cell (the anchor, which holds the input)
// and the opposite corner of the range (the head). All of it as a spreadsheet does it. Where the active
// cell is inside the range, not at its corner, `corner` is the one opposite the head.

export type Cell = { row: number; column: number };
export type Range = { top: number; left: number; bottom: number; right: number };
/** `tabbedFrom`: the column where a run of Tabs began; Enter goes back there. */
export type Selection = { anchor: Cell; head: Cell; tabbedFrom: number | null; corner?: Cell };
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
export function rangeOf({ anchor, head, corner = anchor }: Selection): Range {
  return {
    top: Math.min(corner.row, head.row),
    bottom: Math.max(corner.row, head.row),
    left: Math.min(corner.column, head.column),
    right: Math.max(corner.column, head.column),
  };
}

/** How many rows and columns a range spans. */
export function sizeOf(range: Range): { rows: number; columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}

export function isSame(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}

export function isSingle({ anchor, head, corner = anchor }: Selection): boolean {
  return isSame(corner, head);
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

/** Enter: a row down (or up), back to the column where the Tabs began; in a marked range the next cell of it. */
export function entered(from: Selection, back: boolean, bounds: Bounds): Selection {
  if (!isSingle(from)) return walked(from, back, true);
  const { anchor, tabbedFrom } = from;
  const { row, column } = stepped(anchor, back ? 'up' : 'down', bounds);
  return at(row, tabbedFrom ?? column);
}

/** Tab: the next of the columns that can be typed in, over the end of a row into the next. */
export function tabbed(from: Selection, back: boolean, bounds: Bounds, stops: number[]): Selection {
  if (!isSingle(from)) return walked(from, back, false);
  const { anchor, tabbedFrom } = from;
  const next = back ? stops.filter((stop) => stop < anchor.column).at(-1) : stops.find((stop) => stop > anchor.column);
  if (next !== undefined) return { ...at(anchor.row, next), tabbedFrom: tabbedFrom ?? anchor.column };
  const row = anchor.row + (back ? -1 : 1);
  const column = back ? stops.at(-1) : stops[0];
  if (row < 0 || row >= bounds.rows || column === undefined) return { ...at(anchor.row, anchor.column), tabbedFrom };
  return { ...at(row, column), tabbedFrom: back ? tabbedFrom : column };
}

/** Everything there is; the active cell stays where it is. */
export function everything({ anchor }: Selection, { rows, columns }: Bounds): Selection {
  return { anchor, corner: { row: 0, column: 0 }, head: { row: rows - 1, column: columns - 1 }, tabbedFrom: null };
}

/** The next cell of a range, down its columns or along its rows, and from its end to its beginning. */
function walked(from: Selection, back: boolean, down: boolean): Selection {
  const { top, left, bottom, right } = rangeOf(from);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const [row, column] = [from.anchor.row - top, from.anchor.column - left];
  const count = rows * columns;
  const at = (down ? column * rows + row : row * columns + column) + (back ? count - 1 : 1);
  const next = at % count;
  const [over, along] = down ? [next % rows, Math.floor(next / rows)] : [Math.floor(next / columns), next % columns];
  return { ...from, anchor: { row: top + over, column: left + along }, corner: { row: top, column: left }, head: { row: bottom, column: right }, tabbedFrom: null };
}

/** The same selection in a grid that has become smaller. */
export function within({ anchor, head, tabbedFrom, corner }: Selection, { rows, columns }: Bounds): Selection {
  const inside = ({ row, column }: Cell): Cell => ({ row: clamp(row, rows), column: clamp(column, columns) });
  const inner = { anchor: inside(anchor), head: inside(head), tabbedFrom };
  return corner ? { ...inner, corner: inside(corner) } : inner;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
