// Turning pages by keyboard.

/** The page a key leads to, or null where it is not a key for turning pages. */
export function turn(event: KeyboardEvent, page: number, pages: number): number | null {
  const target = event.target;
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const to = { PageDown: page + 1, PageUp: page - 1, Home: 0, End: pages - 1 }[event.key];
  return to === undefined ? null : Math.min(Math.max(0, to), pages - 1);
}
