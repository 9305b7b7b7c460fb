// The names of a nomination's fields, for sentences about single cells.

import { sayIfKnown } from '../../../lib/words/say';

/** "achievedFrom" → the words of `awards-field-achieved-from`; the code itself where there are none. */
export function fieldTitle(field: string): string {
  const key = `awards-field-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return sayIfKnown(key) ?? field;
}
