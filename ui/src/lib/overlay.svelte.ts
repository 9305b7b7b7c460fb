// What lies above the screen at the moment: one thing or nothing.

export type Overlay = 'find' | 'help' | 'card' | 'settings';

let shown = $state<Overlay | null>(null);

export const overlay = {
  get now(): Overlay | null {
    return shown;
  },
};

export function show(what: Overlay): void {
  shown = what;
}

/** Shows it, or puts it away where it is shown already: the same key does both. */
export function toggle(what: Overlay): void {
  shown = shown === what ? null : what;
}

export function hide(): void {
  shown = null;
}
