// What the calendar showed last, so that one comes back to the same year and the same choice.

import type { DayKind } from '../../lib/ipc';

export const shown = $state({ year: new Date().getFullYear(), kind: '' as DayKind | '', lateOnly: false, text: '' });

/** What is asked of the program for a year, as the fields above the list say it. */
export function asked(year: number) {
  return { year, kinds: shown.kind ? [shown.kind] : [], lateOnly: shown.lateOnly, words: shown.text };
}
