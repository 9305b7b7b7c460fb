// Whether anything typed is still on its way, in any grid: an office is closed only after it arrived.

const running = new Set<Promise<unknown>>();

/** Takes note of saves until they ended. */
export function noteSaving(saves: Promise<unknown>): void {
  running.add(saves);
  void saves.finally(() => running.delete(saves));
}

/** Leaves the cell that is being typed in and waits until everything typed was saved or refused. */
export async function everythingSaved(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  while (running.size > 0) await Promise.allSettled(running);
}
