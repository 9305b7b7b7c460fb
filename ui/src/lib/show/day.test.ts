import { describe, expect, test } from 'vitest';
import { byDay, nameDay } from './day';

const NOW = new Date('2026-11-20T02:00:00Z');

describe('a day is called', () => {
  test.each([
    ['2026-11-20', 'Hôm nay'],
    ['2026-11-19', 'Hôm qua'],
    ['2026-11-16', 'Thứ Hai 16/11/2026'],
    ['2026-11-15', 'Chủ Nhật 15/11/2026'],
    ['không rõ', 'không rõ'],
  ])('%s: %s', (day, name) => expect(nameDay(day, NOW)).toBe(name));

  test('by the clock of Vietnam, where the day begins seven hours earlier', () => {
    expect(nameDay('2026-11-20', new Date('2026-11-19T17:30:00Z'))).toBe('Hôm nay');
  });
});

test('rows come together by the day of Vietnam, in their order', () => {
  const rows = ['2026-11-20T01:00:00Z', '2026-11-19T17:00:00Z', '2026-11-19T16:59:00Z'].map((at) => ({ at }));
  expect(byDay(rows).map(({ day, rows }) => [day, rows.length])).toEqual([
    ['2026-11-20', 2],
    ['2026-11-19', 1],
  ]);
});
