// How a file was understood, in one line.

import type { Understanding } from '../ipc';
import { say } from '../words/say';

/** "Excel · Unicode · trang “DS” · tiêu đề dòng 7–8 · lấy 7 trong 9 cột". */
export function summaryOf(understood: Understanding): string {
  const { columns, headerRows, sheets, sheet } = understood;
  const name = sheets.find(({ index }) => index === sheet)?.name;
  const taken = columns.filter(({ field }) => field !== null).length;
  const rows = headerRows && (headerRows[0] === headerRows[1] ? String(headerRows[0]) : headerRows.join('–'));
  const parts = [
    understood.formatText,
    understood.encodingText,
    name && say('place-sheet', { at: name }),
    rows && say('paths-header-at', { rows }),
    columns.length > 0 && say('paths-columns-taken', { taken, all: columns.length }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The letter of the column that holds a field, or null. */
export function letterOf({ columns }: Understanding, field: string): string | null {
  return columns.find(({ fields }) => fields.includes(field))?.letter ?? null;
}
