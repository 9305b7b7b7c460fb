// The mouse in a grid: a press goes to a cell, a drag or Shift marks a range, the head of a row marks it whole.

import type { GridModel } from './grid.svelte';
import { at, type Cell } from './selection';

export class Pointing<Row> {
  #grid: () => GridModel<Row>;

  constructor(grid: () => GridModel<Row>) {
    this.#grid = grid;
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target)) return;
    const grid = this.#grid();
    const lead = leadOf(event.target);
    if (lead !== null) {
      event.preventDefault();
      grid.go(at(lead, 0));
      return grid.mark({ ...at(lead, 0), head: { row: lead, column: grid.bounds.columns - 1 } });
    }
    const cell = cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    if (event.shiftKey) return grid.mark({ ...grid.selection, head: cell, corner: undefined });
    grid.go(at(cell.row, cell.column));
    this.#drag();
  };

  twice = (event: MouseEvent): void => {
    const grid = this.#grid();
    const row = grid.activeRow;
    if (!cellOf(event.target) || row === undefined) return;
    if (!grid.editing) grid.options.onopen?.(row);
  };

  menu = (event: MouseEvent): void => {
    const grid = this.#grid();
    const cell = cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    const { top, bottom, left, right } = grid.range;
    const inside = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    if (!inside) grid.go(at(cell.row, cell.column));
    grid.menu = { column: cell.column, x: event.clientX, y: event.clientY, rows: true };
  };

  #drag(): void {
    const over = (event: PointerEvent) => {
      const grid = this.#grid();
      const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY));
      const { head } = grid.selection;
      if (cell && (cell.row !== head.row || cell.column !== head.column)) grid.mark({ ...grid.selection, head: cell });
    };
    const end = () => {
      window.removeEventListener('pointermove', over);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
    window.addEventListener('pointermove', over);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  }
}

function cellOf(target: EventTarget | null): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  // The head of a row is its first column to who listens.
  return cell && { row: parseInt(cell.dataset.cell ?? '', 10), column: Number(cell.ariaColIndex ?? cell.getAttribute('aria-colindex')) - 2 };
}

function leadOf(target: EventTarget | null): number | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-lead]')?.dataset.lead : undefined;
  return found === undefined ? null : Number(found);
}

/** A control inside a cell does its own work. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input[type="checkbox"]') !== null;
}
