// Millimetres and sizes as people type and read them.

/** "12,5" or "12.5" → 12.5; anything else is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** 12.5 → "12,5". */
export function showMm(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
}

/** To a tenth, the finest that a printer is moved by. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
