// What a unit could mean that is being typed: the registry's candidates. One that a person takes for
// other words than its own name is remembered for those words.

import { fold } from '../../lib/grid/match';
import type { Suggestion } from '../../lib/grid';
import { commands, type UnitMatch, type UnitRow } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { say } from '../../lib/words/say';

const SHORTEST = 2;
const MOST = 8;

export async function unitSuggestions(text: string, asOf: string): Promise<Suggestion[]> {
  if (text.trim().length < SHORTEST) return [];
  const match = await commands.unitFind({ text, asOf });
  const found = match.state === 'one' || match.state === 'several' ? candidatesOf(match) : await begun(text, asOf, candidatesOf(match));
  return found.map((unit) => suggestionOf(unit, text.trim(), found));
}

/** A name that is only begun means nothing yet: those that have it in them come after the candidates. */
async function begun(text: string, asOf: string, candidates: UnitRow[]): Promise<UnitRow[]> {
  const { rows } = await commands.unitsList({ query: { sort: [], text, asOf, offset: 0, limit: MOST } });
  return [...candidates, ...rows.filter((row) => candidates.every(({ key }) => key !== row.key))].slice(0, MOST);
}

/** The units that a match leaves to choose from. */
export function candidatesOf(match: UnitMatch): UnitRow[] {
  if (match.state === 'one') return [match.unit];
  if (match.state === 'expired') return [match.unit, ...match.successors];
  return match.state === 'none' ? [] : match.candidates;
}

function suggestionOf(unit: UnitRow, typed: string, among: UnitRow[]): Suggestion {
  const { key, name, parentName, validTo } = unit;
  const twin = among.some((other) => other.key !== key && fold(other.name) === fold(name));
  const value = twin && parentName ? `${name}, ${parentName}` : name;
  const ending = validTo ? say('ui-unit-until', { date: showDate(validTo) }) : '';
  const remember = () => commands.unitRememberAlias({ text: typed, key });
  const detail = [parentName, ending].filter(Boolean).join(' · ');
  return { value, text: name, detail, take: fold(value).includes(fold(typed)) ? undefined : remember };
}
