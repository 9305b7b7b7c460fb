// Keys on a row of a service record: Enter and the arrows go up and down, Alt and the arrows take the row along.

export type PostKey = { does: 'go' | 'move'; by: number } | { does: 'remove' };

/** What a key press means on a row; null where the field has it. A list keeps its own arrows. */
export function postKey(event: KeyboardEvent): PostKey | null {
  if (event.isComposing) return null;
  if (event.ctrlKey) return event.key === 'Delete' ? { does: 'remove' } : null;
  const by = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
  if (by === undefined) return null;
  if (event.altKey) return event.key === 'Enter' ? null : { does: 'move', by };
  const inList = event.target instanceof HTMLSelectElement;
  return inList && event.key !== 'Enter' ? null : { does: 'go', by };
}
