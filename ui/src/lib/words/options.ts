// A closed list as the options of a select.

import { say, type WordKey } from './say';

/** The options of a list whose every value has its word. */
export function optionsOf<T extends string>(words: Record<T, WordKey>): { value: T; text: string }[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, text: say(words[value]) }));
}
