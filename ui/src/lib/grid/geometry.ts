// Which rows of a long grid stand in the document, and how a scroll position means a row.
// The drawn rows stand on a stage that does not scroll; only a tall, empty sheet behind it does.
// Browsers draw nothing beyond some millions of pixels: a longer sheet is scrolled at a scale.

export type View = { top: number; height: number; rowHeight: number; total: number };
export type Span = { first: number; end: number };

/** Web engines keep positions in 1/64 of a pixel in 32 bits; far below that is safe everywhere. */
export const TALLEST = 8_000_000;
const OVERSCAN = 2;

/** The rows `first..end` to draw for a position: in the middle of a list always as many. */
export function spanOf({ top, height, rowHeight, total }: View, overscan = OVERSCAN): Span {
  const last = Math.max(0, total - 1);
  const first = Math.min(last, Math.max(0, Math.floor(top / rowHeight) - overscan));
  const end = Math.min(total, Math.floor(top / rowHeight) + Math.ceil(height / rowHeight) + 1 + overscan);
  return { first, end: Math.max(first, end) };
}

/** How tall the sheet is that gives the scroll bar its length. */
export function sheetHeight({ rowHeight, total }: Pick<View, 'rowHeight' | 'total'>): number {
  return Math.min(TALLEST, rowHeight * total);
}

/** The position among the rows that a scroll position means. */
export function topOf(scrollTop: number, view: Omit<View, 'top'>): number {
  return clampTop(scrollTop * scaleOf(view), view);
}

/** The scroll position that means a position among the rows. */
export function scrollOf(top: number, view: Omit<View, 'top'>): number {
  return top / scaleOf(view);
}

/** The position that shows a row whole, moving no more than needed. */
export function topToShow(row: number, { top, height, rowHeight }: View): number {
  const start = row * rowHeight;
  if (start < top) return start;
  const end = start + rowHeight;
  return end > top + height ? end - height : top;
}

/** How far sideways to scroll so that a column is seen whole beside the frozen ones. */
export function leftToShow(left: number, width: number, seen: { left: number; width: number; frozen: number }): number {
  if (left - seen.frozen < seen.left) return Math.max(0, left - seen.frozen);
  const end = left + width;
  return end > seen.left + seen.width ? Math.min(end - seen.width, left - seen.frozen) : seen.left;
}

function clampTop(top: number, { height, rowHeight, total }: Omit<View, 'top'>): number {
  return Math.max(0, Math.min(top, total * rowHeight - height));
}

function scaleOf({ height, rowHeight, total }: Omit<View, 'top'>): number {
  const whole = rowHeight * total - height;
  const scrolled = sheetHeight({ rowHeight, total }) - height;
  return whole > scrolled && scrolled > 0 ? whole / scrolled : 1;
}
