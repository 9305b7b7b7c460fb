// Looking for a field by typing: without accents, words in any order, the beginning of a word first.

import { fold } from '../grid/match';
import type { FieldChoice } from '../ipc';

/** A field to choose, or none: the column is not taken. */
export type Choice = { code: string | null; name: string };

/** The choices that fit what was typed, best first; all of them while nothing was typed. */
export function fitting(choices: Choice[], typed: string): Choice[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const ranked = choices.map((choice) => ({ choice, rank: rankOf(fold(choice.name), words) }));
  return ranked.filter(({ rank }) => rank < 3).toSorted((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

/** 0: begins so; 1: words of it begin so; 2: holds them somewhere; 3: does not fit. */
function rankOf(name: string, words: string[]): number {
  if (name.startsWith(words.join(' '))) return 0;
  const own = name.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => own.some((one) => one.startsWith(word)))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}

/** What a column can be said to hold. One that holds several fields at once keeps that choice. */
export function choicesOf(fields: FieldChoice[], held: Choice, none: string): Choice[] {
  const several = held.code !== null && !fields.some(({ code }) => code === held.code);
  return [{ code: null, name: none }, ...(several ? [held] : []), ...fields];
}
