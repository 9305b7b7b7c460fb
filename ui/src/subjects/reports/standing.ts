// Where a unit stands on the board, in words, and which units a choice of the board shows.

import type { BoardRow } from '../../lib/ipc';
import { answers } from '../../lib/palette/fold';
import { say, type WordKey } from '../../lib/words/say';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warning' | 'error';
export type Sign = { tone: Tone; text: string };

export type Standing = 'unsent' | 'sent' | 'late' | 'incomplete' | 'returned' | 'received' | 'locked';

export const STANDINGS: Record<Standing, WordKey> = {
  unsent: 'reports-by-unsent',
  sent: 'reports-by-sent',
  late: 'reports-by-late',
  incomplete: 'reports-by-incomplete',
  returned: 'reports-by-returned',
  received: 'reports-by-received',
  locked: 'reports-by-locked',
};

const HOLDS: Record<Standing, (row: BoardRow) => boolean> = {
  unsent: ({ sentOn }) => sentOn === '',
  sent: ({ sentOn }) => sentOn !== '',
  late: ({ late }) => late,
  incomplete: ({ incomplete }) => incomplete,
  returned: ({ state }) => state === 'returned',
  received: ({ state }) => state === 'received' || state === 'consolidated',
  locked: ({ state }) => state === 'locked',
};

const TONES: Record<NonNullable<BoardRow['state']>, Tone> = { draft: 'neutral', sent: 'accent', returned: 'warning', received: 'ok', consolidated: 'ok', locked: 'ok' };

/** The signs of a unit: where its report stands, then what is to be looked at. */
export function signsOf(row: BoardRow): Sign[] {
  const signs: Sign[] = [stateOf(row)];
  if (row.late) signs.push({ tone: 'error', text: say('reports-standing-late') });
  if (row.incomplete) signs.push({ tone: 'warning', text: say('reports-standing-incomplete') });
  if (row.unreadable) signs.push({ tone: 'warning', text: say('reports-standing-unreadable', { count: row.unreadable }) });
  return signs;
}

function stateOf({ state, stateText }: BoardRow): Sign {
  if (state === null) return { tone: 'neutral', text: say('reports-standing-none') };
  if (state === 'draft') return { tone: 'neutral', text: say('reports-standing-draft') };
  return { tone: TONES[state], text: stateText };
}

/** "118/137"; nothing where there is no report. */
export const filledText = ({ report, filled, wanted }: BoardRow): string => (report === null ? '' : `${filled}/${wanted}`);

/** The units of a choice whose name has every word that is looked for. */
export function shownRows(rows: BoardRow[], standing: Standing | '', text: string): BoardRow[] {
  return rows.filter((row) => (standing === '' || HOLDS[standing](row)) && answers(row.unitName, text));
}
