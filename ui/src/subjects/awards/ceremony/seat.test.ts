import { expect, test } from 'vitest';
import { readSeat } from './seat';

test.each([
  ['C12', { row: 3, seat: 12 }],
  ['c 12', { row: 3, seat: 12 }],
  ['aa5', { row: 27, seat: 5 }],
  ['', null],
  ['12', undefined],
  ['C0', undefined],
  ['hàng C', undefined],
])('%s', (text, seat) => {
  expect(readSeat(text)).toEqual(seat);
});
