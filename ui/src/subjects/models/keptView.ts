// What a kept view says: which rows, in which order, with which columns. Written down as text that only
// the window reads; what cannot be read of it any more is left as it is shown.

import type { Layout } from '../../lib/grid/columns';
import type { Sort } from '../../lib/grid';
import type { Filter, Kept } from './filter.svelte';

/** What of a grid belongs to a view. */
export type Shown = { sort: Sort[]; arrangement: { layout: Layout; change: (layout: Layout) => void } };

type View = { asked: Kept; sort: Sort[]; layout: Layout };

/** How the list looks now, as text. */
export function shownAs({ sort, arrangement }: Shown, filter: Filter): string {
  const view: View = { asked: filter.asked, sort, layout: arrangement.layout };
  return JSON.stringify(view);
}

/** Whether the list looks as a text says. */
export function isShown(content: string, grid: Shown, filter: Filter): boolean {
  return content === shownAs(grid, filter);
}

/** Shows rows, order and columns as a text says. */
export function showView(content: string, grid: Shown, filter: Filter): void {
  const view = read(content);
  filter.restore(view.asked ?? {});
  if (Array.isArray(view.sort) && view.sort.length > 0) grid.sort = view.sort;
  const layout = view.layout;
  if (layout && Array.isArray(layout.order) && Array.isArray(layout.hidden)) grid.arrangement.change({ ...grid.arrangement.layout, ...layout });
}

function read(content: string): Partial<View> {
  try {
    const view: unknown = JSON.parse(content);
    return typeof view === 'object' && view !== null ? view : {};
  } catch {
    return {};
  }
}
