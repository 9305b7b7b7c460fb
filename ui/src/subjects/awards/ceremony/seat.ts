// Seats as halls mark them: the row as a letter, the seat as a number.

/** "c12" → row 3, seat 12; an empty text → null, no seat; what is neither → undefined. */
export function readSeat(text: string): { row: number; seat: number } | null | undefined {
  const written = text.trim().toUpperCase();
  if (written === '') return null;
  const parts = /^([A-Z]{1,2})[\s-]*(\d{1,3})$/.exec(written);
  const seat = Number(parts?.[2]);
  if (!parts?.[1] || seat < 1) return undefined;
  const row = [...parts[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row, seat };
}
