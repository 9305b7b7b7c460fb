// The entries of a column's menu.

import { say } from '../words/say';
import { freezing, hiding, resized, shifted, showing } from './columns';
import type { GridModel } from './grid.svelte';

/** `line`: a line stands above it; `key`: the key that does the same. */
export type MenuEntry = { text: string; run: () => unknown; line?: boolean; key?: string };

export function menuOf<Row>(grid: GridModel<Row>, place: number, rows: boolean): MenuEntry[] {
  const entries = [...sorting(grid, place), ...arranging(grid, place)];
  return rows && grid.editing ? [...ofRows(grid), ...entries] : entries;
}

function ofRows<Row>({ editing, blocks }: GridModel<Row>): MenuEntry[] {
  const entries: MenuEntry[] = [];
  if (editing?.apply && editing.create) entries.push({ text: say('grid-insert'), run: () => blocks.insert(), key: 'Ctrl+Ins' });
  entries.push({ text: say('grid-fill-down'), run: () => blocks.fillDown(), key: 'Ctrl+D' });
  if (editing?.remove) entries.push({ text: say('grid-remove'), run: () => blocks.remove(), key: 'Ctrl+-' });
  return entries;
}

function sorting<Row>(grid: GridModel<Row>, place: number): MenuEntry[] {
  const by = grid.columns[place]?.sort;
  if (!by) return [];
  const now = grid.sort.find((sort) => sort.by === by);
  const entries: MenuEntry[] = [
    { text: say('grid-sort-up'), run: () => grid.sortBy(by, false), line: true },
    { text: say('grid-sort-down'), run: () => grid.sortBy(by, true) },
  ];
  if (now) entries.push({ text: say('grid-sort-none'), run: () => grid.sortBy(by, null) });
  return entries;
}

function arranging<Row>({ arrangement, columns }: GridModel<Row>, place: number): MenuEntry[] {
  const { layout, all } = arrangement;
  const column = columns[place];
  if (!column) return [];
  const change = (text: string, next: typeof layout, line = false): MenuEntry => ({ text, run: () => arrangement.change(next), line });
  const hidden = all.filter(({ id }) => layout.hidden.includes(id));
  const frozen = arrangement.frozen === place + 1;
  return [
    change(say('grid-wider'), resized(layout, column.id, column.width + 2), true),
    change(say('grid-narrower'), resized(layout, column.id, column.width - 2)),
    change(say('grid-to-left'), shifted(layout, all, column.id, -1)),
    change(say('grid-to-right'), shifted(layout, all, column.id, 1)),
    change(say(frozen ? 'grid-unfreeze' : 'grid-freeze'), freezing(layout, frozen ? 0 : place + 1)),
    change(say('grid-hide'), hiding(layout, all, column.id), true),
    ...hidden.map(({ id, title }) => change(say('grid-show', { title }), showing(layout, id))),
    { text: say('grid-reset'), run: () => arrangement.reset(), line: true },
  ];
}
