// What a unit could mean that is being typed: the registry's candidates. One that a person takes for
// other words than its own name is remembered for those words.

import { fold } from '../../lib/grid/match';
import type { Suggestion } from '../../lib/grid';
import { commands, type UnitMatch, type UnitRow } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { say } from '../../lib/words/say';

const SHORTEST = 2;

export async function unitSuggestions(text: string, asOf: string): Promise<Suggestion[]> {
  if (text.trim().length < SHORTEST) return [];
  const found = candidatesOf(await commands.unitFind({ text, asOf }));
  return found.map((unit) => suggestionOf(unit, text.trim(), found));
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
