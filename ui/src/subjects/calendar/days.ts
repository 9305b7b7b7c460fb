// Days as a list and a grid show them. Which days there are is the program's business.

import type { YearDay } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { say } from '../../lib/words/say';

/** A day with a number of its own in the list. */
export type Listed = YearDay & { at: number };

/** Entries keep their number while others come and go around them; the days of other subjects are numbered below. */
export function listed(days: YearDay[]): Listed[] {
  return days.map((day, place) => ({ ...day, at: day.own ? day.key : -1 - place }));
}

/** When it is: single days as the window writes days, others as the program says them. */
export function whenText(day: YearDay): string {
  return day.from && day.from === day.until ? showDate(day.from) : day.dateText;
}

export type Sign = { text: string; tone: 'error' | 'ok' | 'neutral' };

/** What is to be seen of it at once: late, done, waiting. */
export function signOf(day: YearDay): Sign | null {
  if (day.late) return { text: say('calendar-late'), tone: 'error' };
  if (day.done) return { text: say('calendar-done'), tone: 'ok' };
  return day.waits ? { text: say('calendar-waits'), tone: 'neutral' } : null;
}

/** "2024-10-14" moved by some days. */
export function moved(date: string, days: number): string {
  const [year = 1990, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
