// Turning and sizing pages by keyboard.

export type PageKey = { page: number } | { zoom: 'larger' | 'smaller' | 'fit' };

/** What a key press asks of the pages, or null where it is not for them. */
export function pageKey(event: KeyboardEvent, page: number, pages: number): PageKey | null {
  if (event.isComposing || event.altKey || event.metaKey) return null;
  if (document.querySelector('dialog[open]')) return null;
  if (event.ctrlKey) return zoomKey(event.key);
  const target = event.target;
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return null;
  const to = { PageDown: page + 1, PageUp: page - 1, Home: 0, End: pages - 1 }[event.key];
  return to === undefined ? null : { page: clampPage(to, pages) };
}

function zoomKey(key: string): PageKey | null {
  if (key === '+' || key === '=') return { zoom: 'larger' };
  if (key === '-' || key === '_') return { zoom: 'smaller' };
  return key === '0' ? { zoom: 'fit' } : null;
}

/** A page that is there. */
export function clampPage(page: number, pages: number): number {
  return Math.min(Math.max(0, page), Math.max(0, pages - 1));
}

/** The page a person typed ("12", " 12 "), counted from 0; null where it is no number. */
export function readPage(text: string, pages: number): number | null {
  return /^\s*\d+\s*$/.test(text) ? clampPage(Number(text) - 1, pages) : null;
}
