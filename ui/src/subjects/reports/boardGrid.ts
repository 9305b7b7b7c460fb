// The units of a period as a grid to look at; Enter opens the sheet of one.

import type { Snippet } from 'svelte';
import { GridModel, listSource, type Column } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import type { BoardRow } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { say } from '../../lib/words/say';
import { filledText, signsOf } from './standing';

/** How a unit is drawn where words alone are not enough. */
export type Drawn = { unit: Snippet<[BoardRow]>; standing: Snippet<[BoardRow]> };

export function boardGrid(rows: () => BoardRow[], drawn: () => Drawn, onopen: (row: BoardRow) => void): GridModel<BoardRow> {
  return new GridModel<BoardRow>({
    name: 'board',
    label: () => say('reports-units'),
    columns: () => columns(drawn()),
    source: listSource({ key: ({ unit }) => unit, rows, sortKey }),
    frozen: 0,
    choosing: true,
    onopen,
    keep: machineKeep,
  });
}

const standingText = (row: BoardRow) => signsOf(row).map(({ text }) => text).join(', ');

function columns({ unit, standing }: Drawn): Column<BoardRow>[] {
  return [
    { id: 'unit', title: say('reports-column-unit'), width: 16, grow: true, sort: 'unit', text: ({ unitName }) => unitName, cell: unit },
    { id: 'standing', title: say('reports-column-standing'), width: 20, sort: 'standing', text: standingText, cell: standing },
    { id: 'filled', title: say('reports-column-filled'), width: 6, end: true, sort: 'filled', text: filledText },
    { id: 'sent', title: say('reports-column-sent'), width: 7.5, sort: 'sent', text: ({ sentOn }) => showDate(sentOn) },
    { id: 'due', title: say('reports-column-due'), width: 7.5, sort: 'due', text: ({ due }) => showDate(due) },
    { id: 'version', title: say('reports-column-version'), width: 4.5, end: true, sort: 'version', text: ({ version }) => (version ? String(version) : '') },
  ];
}

function sortKey(row: BoardRow, by: string): string | number {
  const keys: Record<string, string | number> = {
    unit: row.unitName, standing: standingText(row), filled: row.wanted ? row.filled / row.wanted : -1, sent: row.sentOn, due: row.due, version: row.version,
  };
  return keys[by] ?? '';
}
