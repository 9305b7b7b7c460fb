// The pane beside a list: open or closed, and how wide. It is the same pane beside every list, and the same
// the next time the program is started.

import { changeMachine, machine } from '../machine.svelte';

export type PaneLayout = { open: boolean; width: number };

const USUAL: PaneLayout = { open: true, width: 340 };
const [LEAST, MOST] = [260, 620];

/** A width that leaves both the pane and the list readable. */
export const fittingWidth = (width: number): number => Math.min(Math.max(Math.round(width), LEAST), MOST);

/** What was kept; anything odd is taken as the usual layout. */
export function readLayout(kept: string | undefined): PaneLayout {
  try {
    const { open, width } = JSON.parse(kept ?? '') as Partial<PaneLayout>;
    return { open: open !== false, width: typeof width === 'number' ? fittingWidth(width) : USUAL.width };
  } catch {
    return USUAL;
  }
}

/** How far a key moves the edge: the pane stands on the right, so left makes it wider. */
export function edgeStep(key: string): number {
  return { ArrowLeft: 24, ArrowRight: -24 }[key] ?? 0;
}

export const LIMITS = { least: LEAST, most: MOST };

/** Where it is kept among the layouts of this machine. */
const NAME = 'pane';

// Where no settings can be kept, the pane is at least itself until the program ends.
let own = $state<string | undefined>(undefined);

/** The layout of this machine. */
export const keptLayout = (): PaneLayout => readLayout(machine.settings?.grids[NAME] ?? own);

/** Keeps another one. */
export function keepLayout(next: PaneLayout): void {
  own = JSON.stringify(next);
  const grids = machine.settings?.grids;
  if (grids) void changeMachine({ grids: { ...grids, [NAME]: own } });
}
