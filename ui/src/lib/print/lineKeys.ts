// Keys on a line that is put in order by hand: the arrows go from line to line, with Alt they take the line along.

/** How many places a key press goes, and whether the line goes along; null where it means nothing here. */
export function lineKey(event: KeyboardEvent, lines: number): { by: number; takes: boolean } | null {
  const by = { ArrowUp: -1, ArrowDown: 1, Home: -lines, End: lines }[event.key];
  if (by === undefined || event.ctrlKey || event.shiftKey) return null;
  return { by, takes: event.altKey };
}
