// The keys by which a duplicate is decided: Alt with a letter of what is to be done (Bỏ qua, Thay, Giữ cả hai),
// with Shift for all duplicates of the kind.

import type { DuplicateChoice } from '../ipc';
import { isChord } from '../keys/chord';
import type { WordKey } from '../words/say';

export type TwinKey = { choice: DuplicateChoice; all: boolean };

/** The choices in their order, with the letter that makes them and the words on their buttons. */
export const CHOICES: { choice: DuplicateChoice; letter: string; word: WordKey }[] = [
  { choice: 'skip', letter: 'B', word: 'duplicates-skip' },
  { choice: 'replace', letter: 'T', word: 'duplicates-replace' },
  { choice: 'both', letter: 'G', word: 'duplicates-both' },
];

/** What a key press decides, if anything. */
export function twinKey(event: KeyboardEvent): TwinKey | null {
  for (const { choice, letter } of CHOICES) {
    if (isChord(event, `Alt+${letter}`)) return { choice, all: false };
    if (isChord(event, `Alt+Shift+${letter}`)) return { choice, all: true };
  }
  return null;
}
