// Open screens read anew when a change was committed: the program sends a notice, this counts them.

import { channel, commands, type Notice } from './ipc';

let revision = $state(0);

export const changes = {
  /** Grows with every committed change; reading it in an effect subscribes to them. */
  get revision(): number {
    return revision;
  },
};

/** Listens to the office that was just opened. */
export async function watchChanges(): Promise<void> {
  await commands.watchChanges({ channel: channel<Notice>(changed) });
}

/** Everything shown is to be read anew. */
export function changed(): void {
  revision += 1;
}
