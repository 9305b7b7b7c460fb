// Moving among the points of a sheet by keyboard: items go down, sides go across, as in a workbook.

export type Place = { item: number; side: number };

/** Where a key leads from a field; null when the key stays within the field. */
export function ledTo(key: string, from: Place, items: number, sides: number, field: { start: number | null; end: number | null; length: number }): Place | null {
  const { item, side } = from;
  const marked = field.start === 0 && field.end === field.length;
  const atStart = marked || (field.start === 0 && field.end === 0);
  const atEnd = marked || field.start === field.length;
  const to = (place: Place) => (place.item < 0 || place.item >= items || place.side < 0 || place.side >= sides ? null : place);
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return to({ item: item + 1, side });
    case 'ArrowUp':
      return to({ item: item - 1, side });
    case 'ArrowRight':
      return atEnd ? to({ item, side: side + 1 }) : null;
    case 'ArrowLeft':
      return atStart ? to({ item, side: side - 1 }) : null;
    default:
      return null;
  }
}
