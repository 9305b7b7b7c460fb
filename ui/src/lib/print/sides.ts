// The sides of a sheet that are printed, in words.

import type { Sides } from '../ipc';
import type { WordKey } from '../words/say';

export const SIDES: Record<Sides, WordKey> = {
  one: 'print-sides-one',
  long_edge: 'print-sides-long',
  short_edge: 'print-sides-short',
};
