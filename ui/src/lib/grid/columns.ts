// How a person arranged the columns of a grid: order, widths, what is hidden, what stays in place.
// Kept under the grid's name; a column that came with a newer program takes its own place.

export type Layout = { order: string[]; hidden: string[]; widths: Record<string, number>; frozen: number };
type Known = { id: string; width: number; hidden?: boolean; grow?: boolean };

export const NARROWEST = 2.5;
export const WIDEST = 60;

/** The arrangement a grid begins with. */
export function asGiven(columns: Known[], frozen: number): Layout {
  const hidden = columns.filter((column) => column.hidden).map(({ id }) => id);
  return { order: columns.map(({ id }) => id), hidden, widths: {}, frozen };
}

/** The columns to draw, in their order and width. */
export function arranged<T extends Known>(columns: T[], { order, hidden, widths }: Layout): T[] {
  const shown = ordered(columns, order).filter(({ id }) => !hidden.includes(id));
  return shown.map((column) => ({ ...column, width: widths[column.id] ?? column.width }));
}

/** The same columns when there is more room than they need: one of them takes what is left. */
export function filling<T extends Known>(columns: T[], { widths }: Layout, room: number): T[] {
  const spare = Math.floor((room - columns.reduce((sum, { width }) => sum + width, 0)) * 10) / 10;
  const growing = columns.find(({ id, grow }) => grow && widths[id] === undefined);
  if (spare <= 0 || !growing) return columns;
  return columns.map((column) => (column === growing ? { ...column, width: column.width + spare } : column));
}

/** All columns in the person's order; unknown ones after the column they follow in the program. */
export function ordered<T extends Known>(columns: T[], order: string[]): T[] {
  const known = order.flatMap((id) => columns.filter((column) => column.id === id));
  columns.forEach((column, place) => {
    if (known.includes(column)) return;
    const before = columns[place - 1];
    known.splice(before ? known.indexOf(before) + 1 : 0, 0, column);
  });
  return known;
}

export function resized(layout: Layout, id: string, width: number): Layout {
  const fitting = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)) * 10) / 10;
  return { ...layout, widths: { ...layout.widths, [id]: fitting } };
}

/** Moves a column by places among the shown ones. */
export function shifted(layout: Layout, columns: Known[], id: string, by: number): Layout {
  const shown = arranged(columns, layout).map((column) => column.id);
  const target = shown[shown.indexOf(id) + by];
  return target === undefined || !shown.includes(id) ? layout : placed(layout, columns, id, target);
}

/** Puts a column where another stands. */
export function placed(layout: Layout, columns: Known[], id: string, target: string): Layout {
  const order = ordered(columns, layout.order).map((column) => column.id);
  const [from, to] = [order.indexOf(id), order.indexOf(target)];
  if (from < 0 || to < 0 || from === to) return layout;
  order.splice(from, 1);
  order.splice(to, 0, id);
  return { ...layout, order };
}

/** Hides a column, never the last one. */
export function hiding(layout: Layout, columns: Known[], id: string): Layout {
  return arranged(columns, layout).length < 2 ? layout : { ...layout, hidden: [...layout.hidden, id] };
}

export function showing(layout: Layout, id: string): Layout {
  return { ...layout, hidden: layout.hidden.filter((one) => one !== id) };
}

export function freezing(layout: Layout, count: number): Layout {
  return { ...layout, frozen: Math.max(0, count) };
}

/** What was kept, as far as it still makes sense. */
export function readLayout(text: string | undefined, given: Layout): Layout {
  try {
    const kept = JSON.parse(text ?? '') as Partial<Layout>;
    return {
      order: texts(kept.order) ?? given.order,
      hidden: texts(kept.hidden) ?? given.hidden,
      widths: widthsOf(kept.widths),
      frozen: typeof kept.frozen === 'number' ? Math.max(0, Math.min(20, Math.floor(kept.frozen))) : given.frozen,
    };
  } catch {
    return given;
  }
}

function texts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function widthsOf(value: unknown): Record<string, number> {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => isWidth(entry[1])));
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= NARROWEST && value <= WIDEST;
}
