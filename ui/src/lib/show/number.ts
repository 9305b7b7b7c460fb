// Numbers as Vietnamese offices write them: 1.410.000, never 1,410,000.

const GROUPED = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** 1410000 → "1.410.000"; nothing → "". */
export function showNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : GROUPED.format(value);
}
