// How large a page stands on the screen: fitted to the desk, or in percent of its paper size.
// 100 % is the CSS inch, so that a ruler on an ordinary screen about agrees.

export type Zoom = 'fit' | 'width' | number;
export type Size = { width: number; height: number };

/** The percentages offered, also the steps of Ctrl + and Ctrl -. */
export const STEPS = [50, 67, 75, 90, 100, 110, 125, 150, 175, 200];

const PX_PER_POINT = 96 / 72;

/** The percentage at which a page (in points) stands on a desk of some room (in pixels). */
export function percentOf(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return zoom;
  const wide = (100 * room.width) / (page.width * PX_PER_POINT);
  const high = (100 * room.height) / (page.height * PX_PER_POINT);
  const fitted = zoom === 'width' ? wide : Math.min(wide, high);
  return Math.min(Math.max(fitted, 10), 400);
}

/** A page (in points) in pixels at some percentage. */
export function shownSize(page: Size, percent: number): Size {
  const scale = (percent / 100) * PX_PER_POINT;
  return { width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
}

/** The next larger or smaller step, the last one where there is none. */
export function stepZoom(percent: number, larger: boolean): number {
  const next = larger ? STEPS.find((step) => step > percent + 0.5) : STEPS.findLast((step) => step < percent - 0.5);
  return next ?? (larger ? STEPS[STEPS.length - 1]! : STEPS[0]!);
}

/** The zoom as the choice of the bar writes it, and back. */
export function readZoom(text: string): Zoom {
  return text === 'fit' || text === 'width' ? text : Number(text) || 100;
}
