import { describe, expect, test } from 'vitest';
import { dayOf, readDate, showDate, showInstant } from './date';
import { showNumber } from './number';

describe('numbers are grouped with points', () => {
  test.each([
    [1410000, '1.410.000'],
    [710000, '710.000'],
    [999, '999'],
    [0, '0'],
    [null, ''],
    [undefined, ''],
  ])('%s → "%s"', (value, shown) => expect(showNumber(value)).toBe(shown));
});

describe('dates are shown day first, no more exact than they are', () => {
  test.each([
    ['2024-09-18', '18/09/2024'],
    ['2024-09', '09/2024'],
    ['1979', '1979'],
    ['quý III', 'quý III'],
    [null, ''],
  ])('%s → "%s"', (date, shown) => expect(showDate(date)).toBe(shown));
});

describe('a typed day is a day of the calendar or nothing', () => {
  test.each([
    ['18/09/2024', '2024-09-18'],
    ['5/9/2024', '2024-09-05'],
    [' 05-09-2024 ', '2024-09-05'],
    ['5.9.2024', '2024-09-05'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['31/04/2024', null],
    ['09/2024', null],
    ['18/09/24', null],
    ['', null],
  ])('"%s" → %s', (text, date) => expect(readDate(text)).toBe(date));
});

test('what is shown can be read again', () => {
  expect(readDate(showDate('2024-02-29'))).toBe('2024-02-29');
});

test('instants are shown in Vietnamese time, also across midnight', () => {
  expect(showInstant('2024-09-18T07:03:00Z')).toBe('14:03 18/09/2024');
  expect(showInstant('2024-09-17T17:30:00Z')).toBe('00:30 18/09/2024');
  expect(showInstant('không rõ')).toBe('không rõ');
  expect(showInstant(null)).toBe('');
});

test('the day changes at seven hours before midnight UTC', () => {
  expect(dayOf(new Date('2024-09-17T16:59:59Z'))).toBe('2024-09-17');
  expect(dayOf(new Date('2024-09-17T17:00:00Z'))).toBe('2024-09-18');
});
