import { expect, test } from 'vitest';
import type { YearDay } from '../../lib/ipc';
import { listed, moved, signOf, whenText } from './days';

const day = (own: Partial<YearDay>): YearDay => ({
  kind: 'work', kindText: '', key: 0, title: '', detail: '', from: null, until: null, dateText: '', time: '', venue: '', lead: '', joins: '', prepares: '',
  waits: false, late: false, done: false, own: false, place: [], ...own,
});

test('a single day is written as the window writes days, another as the program says it', () => {
  expect(whenText(day({ from: '2024-07-05', until: '2024-07-05', dateText: '05/7/2024' }))).toBe('05/07/2024');
  expect(whenText(day({ from: '2024-04-01', until: '2024-06-30', dateText: 'Quý II/2024' }))).toBe('Quý II/2024');
  expect(whenText(day({ dateText: '31/11' }))).toBe('31/11');
});

test('entries keep their number, the days of other subjects have none of theirs', () => {
  const numbers = listed([day({ own: true, key: 7 }), day({ key: 7 }), day({ key: 7 })]).map(({ at }) => at);
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[0]).toBe(7);
});

test('lateness is seen before anything else', () => {
  expect(signOf(day({ late: true, waits: true }))?.tone).toBe('error');
  expect(signOf(day({ done: true, waits: true }))?.tone).toBe('ok');
  expect(signOf(day({}))).toBeNull();
});

test('days move over the ends of months and years', () => {
  expect(moved('2024-02-28', 1)).toBe('2024-02-29');
  expect(moved('2025-01-01', -1)).toBe('2024-12-31');
});
