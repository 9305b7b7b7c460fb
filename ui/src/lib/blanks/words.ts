// The words of the closed lists of blanks. A new member without words does not compile.

import type { BlankRise, BlankSide } from '../ipc';
import type { WordKey } from '../words/say';

export const SIDES: Record<BlankSide, WordKey> = {
  left: 'blanks-align-left',
  center: 'blanks-align-center',
  right: 'blanks-align-right',
};

export const RISES: Record<BlankRise, WordKey> = {
  top: 'blanks-rise-top',
  middle: 'blanks-rise-middle',
  bottom: 'blanks-rise-bottom',
};
