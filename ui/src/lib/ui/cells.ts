// Moving between the cells of a table by keyboard, as in a spreadsheet.
// A cell is any control with `data-cell="row:column"`; Tab stays the browser's.

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** How many rows a key moves, or 0. Keys that belong to a composition of letters never move. */
export function stepOf(event: KeyboardEvent): number {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return 0;
  const step = STEPS[event.key] ?? 0;
  const back = event.key === 'Enter' && event.shiftKey;
  return back ? -step : step;
}

/** Moves the focus from the cell of the event to the same column of the next or previous row. */
export function moveByKey(event: KeyboardEvent): void {
  const cell = event.target as HTMLElement | null;
  const address = cell?.dataset.cell;
  const step = stepOf(event);
  if (!cell || !address || step === 0) return;
  if (cell instanceof HTMLSelectElement && event.key !== 'Enter') return;
  const [row, column] = address.split(':');
  const table = cell.closest('table');
  const next = table?.querySelector<HTMLElement>(`[data-cell="${Number(row) + step}:${column}"]`);
  event.preventDefault();
  if (next) next.focus();
  else cell.blur();
}
