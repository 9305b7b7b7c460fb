// Doing what a key asked for. True: the key was the grid's; false: it goes on to whoever is next.

import type { GridModel } from './grid.svelte';
import type { Action } from './keys';
import { entered, everything, isSingle, moved, tabbed } from './selection';

export function perform<Row>(grid: GridModel<Row>, action: Action): boolean {
  switch (action.do) {
    case 'move':
      return move(grid, action);
    case 'enter':
      return enter(grid, action.back);
    case 'tab':
      return tab(grid, action.back);
    case 'edit':
      return edit(grid);
    case 'cancel':
      return cancel(grid);
    case 'all':
      return (grid.selection = everything(grid.selection, grid.bounds)), true;
    case 'list':
      return unfold(grid);
    case 'choose':
      return choose(grid);
    case 'menu':
      return openMenu(grid);
    default:
      return change(grid, action.do);
  }
}

function move<Row>(grid: GridModel<Row>, { step, extend }: Extract<Action, { do: 'move' }>): boolean {
  const { chooser, selection, bounds } = grid;
  if (chooser.open && (step === 'up' || step === 'down')) return chooser.step(step === 'up' ? -1 : 1), true;
  if (extend) grid.mark(moved(selection, step, bounds, true));
  else grid.go(moved(selection, step, bounds, false));
  return true;
}

function enter<Row>(grid: GridModel<Row>, back: boolean): boolean {
  const { options, activeRow } = grid;
  if (!grid.editing && options.onopen && activeRow !== undefined) return options.onopen(activeRow), true;
  // The blank line becomes a line with its first text, and the next one is there to go to.
  grid.leave(true);
  grid.go(entered(grid.selection, back, grid.bounds));
  return true;
}

/** At the two ends of an editable grid, and always in one to look at, Tab leaves the grid. */
function tab<Row>(grid: GridModel<Row>, back: boolean): boolean {
  if (!grid.editing) return false;
  grid.leave(true);
  const to = tabbed(grid.selection, back, grid.bounds, grid.stops);
  const stays = to.anchor.row === grid.selection.anchor.row && to.anchor.column === grid.selection.anchor.column;
  if (!stays) grid.go(to);
  return !stays;
}

function edit<Row>(grid: GridModel<Row>): boolean {
  if (!grid.canType(grid.activeColumn)) return false;
  const input = grid.input();
  if (grid.mode === 'selected') input?.setSelectionRange(input.value.length, input.value.length);
  grid.mode = grid.mode === 'editing' ? 'typing' : 'editing';
  return true;
}

function cancel<Row>(grid: GridModel<Row>): boolean {
  const idle = grid.mode === 'selected' && grid.draft === null && isSingle(grid.selection) && !grid.cells.isRefused(grid.selection.anchor.row, grid.activeColumn);
  if (!idle) grid.cancel();
  return !idle;
}

function unfold<Row>(grid: GridModel<Row>): boolean {
  const { activeColumn: column, selection } = grid;
  if (!column || !grid.canType(column) || !(column.options || column.suggest)) return false;
  if (grid.chooser.open) return grid.chooser.close(), true;
  grid.chooser.unfold(column, grid.draft ?? grid.cells.text(selection.anchor.row, column), grid.activeRow);
  return true;
}

async function tick<Row>(grid: GridModel<Row>): Promise<void> {
  const keys = (await grid.blocks.keysOfRange()) ?? [];
  const all = keys.every((key) => grid.chosen.has(key));
  for (const key of keys) {
    if (all) grid.chosen.delete(key);
    else grid.chosen.add(key);
  }
}

function choose<Row>(grid: GridModel<Row>): boolean {
  if (grid.options.choosing) void tick(grid);
  return grid.options.choosing ?? false;
}

function openMenu<Row>(grid: GridModel<Row>): boolean {
  const cell = grid.root?.querySelector('[data-active]')?.getBoundingClientRect();
  if (!cell) return false;
  grid.leave();
  grid.menu = { column: grid.selection.anchor.column, x: cell.left, y: cell.bottom, rows: true };
  return true;
}

type Change = Exclude<Action['do'], 'move' | 'enter' | 'tab' | 'edit' | 'cancel' | 'all' | 'list' | 'choose' | 'menu'>;

/** What changes records; a grid to look at leaves these keys alone. */
function change<Row>(grid: GridModel<Row>, what: Change): boolean {
  const { editing, blocks } = grid;
  if (!editing) return false;
  if (what === 'undo' || what === 'redo') {
    const run = editing[what];
    if (run) void grid.flush().then(run);
    return run !== undefined;
  }
  const doing = { clear: () => blocks.clear(), fillDown: () => blocks.fillDown(), fillRange: () => blocks.fillRange(), insert: () => blocks.insert(), remove: () => blocks.remove() };
  void doing[what]();
  return true;
}
