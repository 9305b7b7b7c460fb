// The rounds of the office as a grid to look at; Enter opens one.

import { GridModel, listSource, type Column } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import type { Round } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { showNumber } from '../../lib/show/number';
import { say } from '../../lib/words/say';
import type { Snippet } from 'svelte';
import { ROUND_STATES, THEMES } from './words';

/** How a round is drawn where words alone are not enough. */
export type Drawn = { title: Snippet<[Round]>; problems: Snippet<[Round]>; state: Snippet<[Round]> };

export function roundGrid(rounds: () => Round[], drawn: () => Drawn, onopen: (round: Round) => void): GridModel<Round> {
  return new GridModel<Round>({
    name: 'round',
    label: () => say('ui-rounds'),
    columns: () => columns(drawn()),
    source: listSource({ key: ({ key }) => key, rows: rounds, sortKey }),
    frozen: 0,
    onopen,
    keep: machineKeep,
  });
}

function columns({ title, problems, state }: Drawn): Column<Round>[] {
  return [
    { id: 'title', title: say('ui-round-title'), width: 16, grow: true, sort: 'title', text: (round) => round.title, cell: title },
    { id: 'theme', title: say('ui-round-theme'), width: 10, sort: 'theme', text: (round) => say(THEMES[round.theme]) },
    { id: 'year', title: say('ui-round-year'), width: 4.5, sort: 'year', text: ({ year }) => String(year) },
    { id: 'issuer', title: say('ui-round-issuer'), width: 14, sort: 'issuer', text: ({ issuer }) => issuer },
    { id: 'counts', title: say('ui-round-nominations'), width: 5.5, end: true, sort: 'counts', text: (round) => showNumber(count(round)) },
    { id: 'problems', title: say('ui-round-problems'), width: 6, sort: 'problems', text: (round) => showNumber(problemsOf(round) || null), cell: problems },
    { id: 'state', title: say('ui-round-state'), width: 18.8, sort: 'state', text: stateText, cell: state },
  ];
}

/** "QĐ 15/QĐ-UBND ngày 20/11/2024", or that it is open. */
export function stateText({ decision, state }: Round): string {
  if (!decision) return say(ROUND_STATES[state]);
  return say('ui-round-decided-on', { number: decision.number, date: showDate(decision.date) });
}

export const problemsOf = ({ counts }: Round): number => (counts.findingsError ?? 0) + (counts.findingsWarning ?? 0);
const count = ({ counts }: Round): number => counts.collectives + counts.households + counts.individuals;

function sortKey(round: Round, by: string): string | number {
  const keys: Record<string, string | number> = {
    title: round.title, theme: say(THEMES[round.theme]), year: round.year, issuer: round.issuer,
    counts: count(round), problems: problemsOf(round), state: round.decision?.date ?? '',
  };
  return keys[by] ?? '';
}
