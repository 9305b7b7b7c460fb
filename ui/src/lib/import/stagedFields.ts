// Staged rows as columns, and what becomes of each row.

import type { FieldChoice, StagedRow, StagedState, Understanding } from '../ipc';
import type { WordKey } from '../words/say';

const WIDE = new Set(['name', 'unit', 'citation', 'title', 'lead_unit', 'content', 'label']);

/** The fields that a column holds or of which a row says something, the name first, with widths in rem. */
export function stagedFields({ columns, fields }: Understanding, told: ReadonlySet<string>): (FieldChoice & { width: number })[] {
  const held = new Set(columns.flatMap((column) => column.fields));
  const shown = fields.filter(({ code }) => told.has(code) || held.has(code));
  const named = ({ code }: FieldChoice) => Number(code === 'name' || code === 'title');
  return shown.toSorted((a, b) => named(b) - named(a)).map((field) => ({ ...field, width: WIDE.has(field.code) ? 15 : 9 }));
}

type Sign = { tone: 'ok' | 'warning' | 'error' | 'neutral' | 'accent'; word: WordKey };

const SIGNS: Record<StagedState, Sign> = {
  ready: { tone: 'ok', word: 'ui-staged-ready' },
  problem: { tone: 'warning', word: 'ui-staged-problem' },
  rejected: { tone: 'neutral', word: 'ui-staged-rejected' },
  same: { tone: 'neutral', word: 'ui-staged-same' },
  changed: { tone: 'accent', word: 'ui-staged-changed' },
  skipped: { tone: 'neutral', word: 'duplicates-skipped' },
};

/** What becomes of a row; one with a grave problem is marked as grave. */
export function signOf({ state, cells }: StagedRow): Sign {
  const grave = state === 'problem' && cells.some(({ problem }) => problem?.severity === 'error' || problem?.severity === 'block');
  return grave ? { ...SIGNS.problem, tone: 'error' } : SIGNS[state];
}
