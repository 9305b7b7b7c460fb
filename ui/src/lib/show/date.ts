// Dates between the program ("2024-09-18", or only "2024-09" and "2024") and the screen ("18/09/2024").
// Which dates are allowed is the program's business; here is only the way of writing.

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "2024-09-18" → "18/09/2024", "2024-09" → "09/2024"; what is no such date stays as it is. */
export function showDate(date: string | null | undefined): string {
  if (!date) return '';
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  return parts.slice(1).filter(Boolean).reverse().join('/');
}

/** "5/9/2024" or "05-09-2024" → "2024-09-05"; null where it is no day of the calendar. */
export function readDate(text: string): string | null {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** An instant in Vietnamese time: "2024-09-18T07:03:00Z" → "14:03 18/09/2024". */
export function showInstant(instant: string | null | undefined): string {
  if (!instant) return '';
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const part = Object.fromEntries(CLOCK.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ${part.day}/${part.month}/${part.year}`;
}

/** The hour of an instant in Vietnamese time: "2024-09-18T07:03:00Z" → "14:03". */
export function showHour(instant: string): string {
  return showInstant(instant).split(' ')[0] ?? '';
}

const SECONDS = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The time of day of an instant in Vietnam: "14:03:22". */
export function showTime(instant: Date): string {
  return SECONDS.format(instant);
}

/** The calendar day of an instant in Vietnamese time, as the program writes it. */
export function dayOf(instant: Date): string {
  const part = Object.fromEntries(CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}
