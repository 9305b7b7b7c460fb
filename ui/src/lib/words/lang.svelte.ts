// The language the window speaks now. Reading it in a component subscribes to its change.

import type { Lang } from '../ipc';

let spoken = $state<Lang>('vi');

export const language = {
  get now(): Lang {
    return spoken;
  },
};

/** Speaks another language from now on; the page is told too, for screen readers and hyphens. */
export function speak(lang: Lang): void {
  spoken = lang;
  document.documentElement.lang = lang;
}
