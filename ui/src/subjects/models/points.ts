// Points as they are typed and shown: hundredths in the file, a comma on the screen.

/** `12,5` → 1250; null where it is no number of points. */
export function readPoints(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** 1250 → `12,5`. */
export function showPoints(hundredths: number): string {
  return (hundredths / 100).toLocaleString('vi-VN', { useGrouping: false });
}
