// The days of a year as a grid to look at; Enter opens an entry, or where another subject keeps it.

import type { Snippet } from 'svelte';
import { GridModel, listSource, type Column } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import { say } from '../../lib/words/say';
import { signOf, whenText, type Listed } from './days';

/** How a day is drawn where words alone are not enough. */
export type Drawn = { title: Snippet<[Listed]>; sign: Snippet<[Listed]> };

export function dayGrid(rows: () => Listed[], drawn: () => Drawn, onopen: (row: Listed) => void): GridModel<Listed> {
  return new GridModel<Listed>({
    name: 'calendar',
    label: () => say('calendar-days'),
    columns: () => columns(drawn()),
    source: listSource({ key: ({ at }) => at, rows, sortKey }),
    frozen: 0,
    choosing: true,
    onopen,
    keep: machineKeep,
  });
}

function columns({ title, sign }: Drawn): Column<Listed>[] {
  return [
    { id: 'when', title: say('calendar-when'), width: 12, sort: 'when', text: whenText },
    { id: 'kind', title: say('calendar-column-kind'), width: 12, sort: 'kind', text: ({ kindText }) => kindText },
    { id: 'title', title: say('calendar-column-title'), width: 22, grow: true, sort: 'title', text: (day) => day.title, cell: title },
    { id: 'sign', title: say('calendar-standing'), width: 7, sort: 'sign', text: (day) => signOf(day)?.text ?? '', cell: sign },
    { id: 'time', title: say('calendar-column-time'), width: 5.5, text: ({ time }) => time },
    { id: 'venue', title: say('calendar-column-venue'), width: 11, sort: 'venue', text: ({ venue }) => venue },
    { id: 'lead', title: say('calendar-column-lead'), width: 10, sort: 'lead', text: ({ lead }) => lead },
    { id: 'detail', title: say('calendar-column-note'), width: 12, text: ({ detail }) => detail },
  ];
}

function sortKey(day: Listed, by: string): string | number {
  const keys: Record<string, string | number> = {
    when: day.from ?? '9999', kind: day.kindText, title: day.title, sign: signOf(day)?.text ?? '', venue: day.venue, lead: day.lead,
  };
  return keys[by] ?? '';
}
