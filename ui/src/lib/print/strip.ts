// Where the pages of a document stand when they lie one below the other, all of one size.
// Only those near the view are in the document: a list of five hundred pages stays light.

export type Strip = { pages: number; pageHeight: number; gap: number };

/** From the top of one page to the top of the next. */
export const pitch = ({ pageHeight, gap }: Strip): number => pageHeight + gap;

/** The height of all pages with a gap before each and after the last. */
export const wholeHeight = (strip: Strip): number => strip.pages * pitch(strip) + strip.gap;

/** The top of a page, counted from 0. */
export const topOf = (strip: Strip, page: number): number => strip.gap + page * pitch(strip);

/** The page in the middle of what is seen. */
export function pageAt(strip: Strip, scrollTop: number, height: number): number {
  const page = Math.floor((scrollTop + height / 2 - strip.gap / 2) / pitch(strip));
  return Math.min(Math.max(page, 0), Math.max(strip.pages - 1, 0));
}

/** The pages `first..end` that are seen, with `around` more on each side. */
export function pagesSeen(strip: Strip, scrollTop: number, height: number, around: number): number[] {
  const first = Math.floor((scrollTop - strip.gap) / pitch(strip)) - around;
  const last = Math.floor((scrollTop + height) / pitch(strip)) + around;
  const from = Math.max(first, 0);
  const end = Math.min(Math.max(last, 0), strip.pages - 1);
  return Array.from({ length: Math.max(end - from + 1, 0) }, (_, at) => from + at);
}

/** The scroll position that shows a thing whole, moving no more than needed. */
export function scrollToSee(top: number, size: number, scrollTop: number, height: number): number {
  if (top < scrollTop) return top;
  return Math.max(top + size - height, scrollTop);
}
