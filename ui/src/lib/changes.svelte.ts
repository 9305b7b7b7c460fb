// Open screens read anew when a change was committed: the program sends a notice, this counts them.

import { channel, commands, type Notice } from './ipc';
import { beginTurns } from './ipc/turns';

/** Whoever types is not kept waiting by what is read anew: that waits until the hand rests, but not for ever. */
const [RESTING_MS, LONGEST_MS] = [250, 4_000];

let revision = $state(0);
let pressedAt = -Infinity;
let noticedAt: number | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

export const changes = {
  /** Grows with every committed change; reading it in an effect subscribes to them. */
  get revision(): number {
    return revision;
  },
};

/** Listens to the office that was just opened. */
export async function watchChanges(): Promise<void> {
  window.addEventListener('keydown', pressed, { capture: true, passive: true });
  beginTurns();
  await commands.watchChanges({ channel: channel<Notice>(noticed) });
}

/** Everything shown is to be read anew. */
export function changed(): void {
  clearTimeout(waiting);
  noticedAt = null;
  revision += 1;
}

function pressed(): void {
  pressedAt = performance.now();
}

function noticed(): void {
  const now = performance.now();
  noticedAt ??= now;
  clearTimeout(waiting);
  const rest = Math.min(pressedAt + RESTING_MS, noticedAt + LONGEST_MS) - now;
  if (rest <= 0) changed();
  else waiting = setTimeout(noticed, rest);
}
