// Figures that are put into a text: which indicators fit what somebody looks for, and how one is written.

import type { CellRow } from '../../../lib/ipc';
import { answers } from '../../../lib/palette/fold';

const SHOWN = 60;

/** Indicators whose code or name answers, those with a figure first. */
export function fitting(rows: CellRow[], sought: string): CellRow[] {
  const found = rows.filter(({ code, name, group }) => sought.trim() === '' || answers(`${code} ${name} ${group}`, sought));
  const told = (row: CellRow) => Number(row.text === '');
  return [...found].sort((a, b) => told(a) - told(b)).slice(0, SHOWN);
}

const UNITS: Record<string, string[]> = {
  đồng: ['tỷ', 'triệu', 'nghìn'],
  kg: ['tấn', 'tạ'],
  'm²': ['ha'],
};

/** The larger units an indicator can be told in. */
export const unitsOf = ({ measure }: Pick<CellRow, 'measure'>): string[] => UNITS[measure] ?? [];

/** `{{F01|tỷ|cùng kỳ}}` */
export const tokenOf = (code: string, unit: string, which: string): string => `{{${[code, unit, which].filter(Boolean).join('|')}}}`;

/** A text with something put in at a place of it; and where the hand goes on. */
export function putIn(text: string, from: number, to: number, token: string): { text: string; at: number } {
  const before = text.slice(0, from);
  const gap = before === '' || /[\s(“]$/.test(before) ? '' : ' ';
  return { text: before + gap + token + text.slice(to), at: from + gap.length + token.length };
}
