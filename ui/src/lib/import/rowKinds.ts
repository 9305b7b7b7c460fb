// What a row of a sheet was taken for, in words.

import type { DrawnColumn, DrawnKind, DrawnRow } from '../ipc';
import { say, type WordKey } from '../words/say';

export const ROW_KINDS: Record<DrawnKind, WordKey> = {
  heading: 'paths-row-heading',
  group: 'paths-row-group',
  data: 'paths-row-data',
  total: 'paths-row-total',
  note: 'paths-row-note',
  skipped: 'paths-row-skipped',
  blank: 'paths-row-blank',
};

/** The kinds in the order of the legend; a blank row needs no colour. */
export const LEGEND: DrawnKind[] = ['heading', 'group', 'data', 'total', 'note', 'skipped'];

/** A row in one sentence: where it is, what it was taken for, and why it is left out. */
export function rowSentence({ row, kind, why, group, state }: DrawnRow): string {
  const taken = say(state === 'rejected' ? 'paths-row-rejected' : ROW_KINDS[kind]);
  const plain = kind === 'group' || kind === 'total' || why?.toLowerCase() === taken.toLowerCase();
  const reason = plain ? null : why;
  const under = group && kind === 'data' ? say('paths-row-under', { group }) : null;
  return [`${say('ui-import-row-number', { row: String(row) })}: ${taken}`, reason, under].filter(Boolean).join(' – ');
}

/** The text of a cell as it stands in the file, where reading has changed it. */
export function rawOf(row: DrawnRow, column: number): string | null {
  return row.repaired.find((cell) => cell.column === column)?.raw ?? null;
}

/** How wide a column is drawn, in rem: as its texts, so that several columns stay in view. */
export function widthOf({ width, field }: DrawnColumn): number {
  return Math.min(Math.max(width * 0.52 + 1.2, field ? 8.5 : 7.6), 22);
}
