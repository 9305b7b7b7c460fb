// Which rows of a long table stand in the document: the visible ones and a few around them.
// Ten thousand real rows take a web view many seconds; forty take none.

export type View = { scrollTop: number; height: number; rowHeight: number; total: number };
export type Span = { first: number; end: number; before: number; after: number };

const OVERSCAN = 8;

/** The rows `first..end` to draw and the empty heights (in pixels) before and after them. */
export function spanOf({ scrollTop, height, rowHeight, total }: View): Span {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
  const first = Math.min(top, Math.max(0, total - 1));
  const visible = Math.ceil(height / rowHeight) + 2 * OVERSCAN;
  const end = Math.min(total, first + visible);
  return { first, end, before: first * rowHeight, after: (total - end) * rowHeight };
}

/** The scroll position that shows a row whole, moving no more than needed. */
export function scrollToShow(row: number, { scrollTop, height, rowHeight }: View): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
