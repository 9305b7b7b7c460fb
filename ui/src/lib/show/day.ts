// Days as people name them: "Hôm nay", "Hôm qua", "Thứ Hai 18/11/2026".

import { say, type WordKey } from '../words/say';
import { dayOf, showDate } from './date';

const WEEKDAYS: WordKey[] = [
  'history-sunday',
  'history-monday',
  'history-tuesday',
  'history-wednesday',
  'history-thursday',
  'history-friday',
  'history-saturday',
];
const DAY_MS = 86_400_000;

/** A day ("2026-11-18") as it is called at the instant `now`. */
export function nameDay(day: string, now: Date): string {
  if (day === dayOf(now)) return say('history-today');
  if (day === dayOf(new Date(now.getTime() - DAY_MS))) return say('history-yesterday');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday ? say('history-day', { weekday: say(weekday), date: showDate(day) }) : day;
}

/** Rows that carry an instant, by day, in the order they come. */
export function byDay<T extends { at: string }>(rows: T[]): { day: string; rows: T[] }[] {
  const days: { day: string; rows: T[] }[] = [];
  for (const row of rows) {
    const at = new Date(row.at);
    const day = Number.isNaN(at.getTime()) ? row.at : dayOf(at);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
