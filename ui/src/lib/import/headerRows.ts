// Moving the band of header rows: as a whole, or one of its ends.

export type Band = [first: number, last: number];
export type Move = 'up' | 'down' | 'longer' | 'shorter';

/** The band after a move, or null where it would leave the sheet. */
export function moved(band: Band | null, how: Move, total: number): Band | null {
  const [first, last] = band ?? [0, 0];
  const next: Record<Move, Band> = {
    up: [first - 1, last - 1],
    down: [first + 1, last + 1],
    longer: [Math.max(first, 1), last + 1],
    shorter: [first, last - 1],
  };
  return fits(next[how], total) ? next[how] : null;
}

/** The band with one end at another row; the other end gives way. */
export function withEnd(band: Band | null, end: 'first' | 'last', row: number, total: number): Band | null {
  const [first, last] = band ?? [row, row];
  const next: Band = end === 'first' ? [row, Math.max(row, last)] : [Math.min(row, first), row];
  return fits(next, total) ? next : null;
}

/** What a key asks of the band: Alt with up or down moves it, with Shift its last row only. */
export function bandKey(event: KeyboardEvent): Move | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'ArrowUp') return event.shiftKey ? 'shorter' : 'up';
  if (event.key === 'ArrowDown') return event.shiftKey ? 'longer' : 'down';
  return null;
}

function fits([first, last]: Band, total: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= total;
}
