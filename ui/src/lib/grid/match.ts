// Finding what is meant by a text typed without accents, or with only its beginning.

import type { Option } from './types';

/** "Đặng Thị Thủy" → "dang thi thuy": lower case, no accents, single spaces. */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  return bare.toLowerCase().trim().replace(/\s+/g, ' ');
}

/** The options that a typed text could mean, best first: the whole, the beginning, a word's beginning, inside. */
export function matching<T extends Option>(options: T[], typed: string): T[] {
  const wanted = fold(typed);
  const ranked = options.map((option, place) => ({ option, place, rank: rankOf(option, wanted, typed.trim()) }));
  const found = ranked.filter(({ rank }) => rank < NOT_AT_ALL);
  return found.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ option }) => option);
}

/** The one option that a text surely means: its value, its words, or (not `whole`) the only one that begins so. */
export function meant<T extends Option>(options: T[], typed: string, whole = false): T | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const equal = options.filter((option) => option.value === text || fold(option.text) === fold(text));
  if (equal.length > 0) return equal.find((option) => option.text === text) ?? equal[0];
  if (whole) return undefined;
  const begun = options.filter((option) => fold(option.text).startsWith(fold(text)));
  return begun.length === 1 ? begun[0] : undefined;
}

const NOT_AT_ALL = 5;

function rankOf({ text, value }: Option, wanted: string, typed: string): number {
  if (text === typed || value === typed) return 0;
  const folded = fold(text);
  if (folded === wanted) return 1;
  if (folded.startsWith(wanted)) return 2;
  if (folded.includes(` ${wanted}`)) return 3;
  return folded.includes(wanted) ? 4 : NOT_AT_ALL;
}
