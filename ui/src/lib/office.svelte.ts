// The office file that is open, as the frame and the start screen see it. One at a time.

import { everythingSaved } from './grid/pending';
import { commands, type OfficeInfo } from './ipc';
import { attempt } from './attempt';
import { watchChanges } from './changes.svelte';
import { begin } from './place.svelte';
import { closeToasts } from './ui/toasts.svelte';

let info = $state.raw<OfficeInfo | null>(null);
let asked = $state(false);

export const office = {
  get info(): OfficeInfo | null {
    return info;
  },
  /** Whether the program has said if an office is open (it is, when it was started with a file). */
  get asked(): boolean {
    return asked;
  },
};

/** Shows the office that the program has open already, if any. */
export async function findOpenOffice(): Promise<void> {
  const open = await attempt(() => commands.officeInfo());
  if (open) await enter(open);
  asked = true;
}

/** Enters an office that was just opened. Null: the person closed the dialog. */
export async function enter(opened: OfficeInfo | null | undefined): Promise<void> {
  if (!opened) return;
  // What is asked next comes after this in the program's ears: nobody need wait for the answer.
  void attempt(watchChanges);
  begin();
  info = opened;
}

/** Closes the office and goes back to the start. */
export async function leave(): Promise<void> {
  await everythingSaved();
  await attempt(() => commands.closeOffice());
  closeToasts();
  info = null;
}
