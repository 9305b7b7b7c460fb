// Closing the window. What is being typed in a grid is saved first; where a dialog holds text that only its own
// button saves, the person is asked, and the window waits for the answer.

import { attempt } from './attempt';
import { everythingSaved } from './grid/pending';
import { channel, commands, type Closing } from './ipc';
import { typedIn } from './ui/typed';

let asking = $state.raw<string | null>(null);

export const closing = {
  /** The title of what holds unsaved text, while the person is asked about it. */
  get asking(): string | null {
    return asking;
  },
};

/** Hears that somebody closes the window; once for the window. */
export async function watchClosing(): Promise<void> {
  const asked = channel<Closing>(() => void heard());
  await attempt(() => commands.watchClosing({ channel: asked }));
}

async function heard(): Promise<void> {
  const field = document.activeElement;
  await everythingSaved();
  const unsaved = typedIn();
  if (unsaved === null) return leaveWindow();
  // Whoever stays goes on where they were.
  if (field instanceof HTMLElement) field.focus();
  asking = unsaved;
  await attempt(() => commands.closingHold({ held: true }));
}

/** The person goes back to what is not saved. */
export async function stayInWindow(): Promise<void> {
  asking = null;
  await attempt(() => commands.closingHold({ held: false }));
}

/** The window closes; what grids hold is saved. */
export async function leaveWindow(): Promise<void> {
  await everythingSaved();
  await attempt(() => commands.closingReady());
}
