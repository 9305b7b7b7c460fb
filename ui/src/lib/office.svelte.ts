// The office file that is open, as the frame and the start screen see it. One at a time.

import { everythingSaved } from './grid/pending';
import { commands, type OfficeInfo } from './ipc';
import { attempt } from './attempt';
import { asFailure, failureText } from './words/failure';
import { watchChanges } from './changes.svelte';
import { begin } from './place.svelte';
import { closeToasts, toast } from './ui/toasts.svelte';

let info = $state.raw<OfficeInfo | null>(null);
let asked = $state(false);
let locked = $state.raw<string | null>(null);

export const office = {
  get info(): OfficeInfo | null {
    return info;
  },
  /** The name of an encrypted file that waits for its passphrase; null while none does. */
  get locked(): string | null {
    return locked;
  },
  /** Whether the program has said if an office is open (it is, when it was started with a file). */
  get asked(): boolean {
    return asked;
  },
};

/** Shows the office that the program has open already, if any. */
export async function findOpenOffice(): Promise<void> {
  await openBy(() => commands.officeInfo());
  asked = true;
}

/** Opens an office as `run` does; what is encrypted waits for its passphrase. */
export async function openBy(run: () => Promise<OfficeInfo | null>): Promise<void> {
  try {
    await enter(await run());
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === 'passphrase_needed') locked = failure.place?.file ?? '';
    else toast('error', failureText(failure));
  }
}

/** The encrypted file is opened, or let be. */
export async function unlocked(opened: OfficeInfo | null): Promise<void> {
  locked = null;
  await enter(opened);
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
