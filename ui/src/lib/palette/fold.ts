// Words without accents, for the few names of screens that the window itself knows. Records are found by
// the program, which knows the language better.

/** "Khen thưởng" → "khen thuong". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase().trim();
}

/** Whether every word of `sought` begins a word of `text`, accents aside. */
export function answers(text: string, sought: string): boolean {
  const words = fold(text).split(/\s+/);
  return fold(sought).split(/\s+/).every((word) => words.some((own) => own.startsWith(word)));
}
