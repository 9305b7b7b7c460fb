// Files dropped on the window. The page never learns a path: it is told a name, and asks the program to
// take the files that were dropped last. Whoever can take a workbook, or photos and documents, says so while its
// screen is open.

import { untrack } from 'svelte';
import { attempt } from '../attempt';
import { channel, commands, type Dropped } from '../ipc';
import { openBy } from '../office.svelte';
import { toast } from '../ui/toasts.svelte';
import { say } from '../words/say';

type Hovering = Extract<Dropped, { state: 'hovering' }>;
export type Taker = { into: string; take: () => void };

let hovering = $state.raw<Hovering | null>(null);
let takers = $state.raw<Taker[]>([]);
let attachers = $state.raw<Taker[]>([]);

export const drops = {
  /** What hovers over the window, if anything does. */
  get hovering(): Hovering | null {
    return hovering;
  },
  /** Who would take a workbook now. */
  get taker(): Taker | null {
    return takers.at(-1) ?? null;
  },
  /** Who would take what hovers as photos or documents. */
  get attacher(): Taker | null {
    return hovering && isAttached(hovering.kind) ? (attachers.at(-1) ?? null) : null;
  },
};

/** Listens to the program; once for the window. */
export async function watchDrops(): Promise<void> {
  await attempt(() => commands.watchDrops({ channel: channel<Dropped>(dropped) }));
}

/** Takes workbooks until the answer is called. */
export function takeDrops(taker: Taker): () => void {
  // Called in effects, which must not begin again because of what they changed.
  takers = [...untrack(() => takers), taker];
  return () => (takers = takers.filter((other) => other !== taker));
}

/** Takes photos and documents until the answer is called; workbooks stay with those who take them. */
export function takeAttachments(taker: Taker): () => void {
  attachers = [...untrack(() => attachers), taker];
  return () => (attachers = attachers.filter((other) => other !== taker));
}

function isAttached(kind: Hovering['kind']): boolean {
  return kind === 'picture' || kind === 'other';
}

/** What happens with a file in each state of its way. */
export function dropped(message: Dropped): void {
  hovering = message.state === 'hovering' ? message : null;
  if (message.state !== 'let') return;
  if (busy()) return void toast('warning', say('paths-drop-busy'));
  const attacher = isAttached(message.kind) ? attachers.at(-1) : undefined;
  if (attacher) return void attacher.take();
  if (message.count > 1) return void toast('warning', say('paths-drop-one'));
  if (message.kind === 'office') return void openOffice();
  const taker = drops.taker;
  if (taker) taker.take();
  else toast('warning', say('paths-drop-nowhere'));
}

/** A dialog may hold text that was typed: nothing may leave the screen under it. */
function busy(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

async function openOffice(): Promise<void> {
  await openBy(() => commands.openDropped());
}
