// Periods by their codes, as the program writes them: '2026-M09', '2026-Q3', '2026-H1', '2026-N9', '2026-Y'; from a
// day to a day '2026-X20260101-20260618'.

import { say } from '../../lib/words/say';

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The spans of a year that reports are made for, in the order in which they are chosen. */
export function spans(): { value: string; text: string }[] {
  return [
    ...MONTHS.map((number) => ({ value: `M${String(number).padStart(2, '0')}`, text: say('reports-span-month', { number }) })),
    ...ROMAN.map((roman, at) => ({ value: `Q${at + 1}`, text: say('reports-span-quarter', { number: roman }) })),
    { value: 'H1', text: say('reports-span-first-half') },
    { value: 'H2', text: say('reports-span-second-half') },
    { value: 'N9', text: say('reports-span-nine') },
    { value: 'Y', text: say('reports-span-year') },
  ];
}

/** The year and the span of a code. */
export function partsOf(code: string): { year: number; span: string } {
  const at = code.indexOf('-');
  return { year: Number(code.slice(0, at)), span: code.slice(at + 1) };
}

/** Whether a code is one of a stretch between two days. */
export const isFree = (code: string): boolean => partsOf(code).span.startsWith('X');

/** The month of a day ("2026-12-01"): what is reported about when nothing else was looked at. */
export function monthOf(day: string): string {
  const [year, month] = day.split('-');
  return `${year}-M${month}`;
}

/** The years to choose from: around this one, with the one that is looked at. */
export function yearsAround(now: number, shown: number): number[] {
  const near = [1, 0, -1, -2, -3, -4].map((step) => now + step);
  return [...new Set([...near, shown])].sort((a, b) => b - a);
}
