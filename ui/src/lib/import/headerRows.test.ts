import { describe, expect, test } from 'vitest';
import { bandKey, moved, withEnd, type Band, type Move } from './headerRows';

describe('the band of header rows', () => {
  test.each<[Band | null, Move, Band | null]>([
    [[7, 8], 'down', [8, 9]],
    [[7, 8], 'up', [6, 7]],
    [[1, 2], 'up', null],
    [[19, 20], 'down', null],
    [[7, 8], 'longer', [7, 9]],
    [[7, 8], 'shorter', [7, 7]],
    [[7, 7], 'shorter', null],
    [null, 'down', [1, 1]],
  ])('%o moved %s is %o', (band, how, next) => expect(moved(band, how, 20)).toEqual(next));

  test.each<[Band | null, 'first' | 'last', number, Band | null]>([
    [[7, 8], 'first', 9, [9, 9]],
    [[7, 8], 'last', 5, [5, 5]],
    [[7, 8], 'first', 6, [6, 8]],
    [null, 'last', 4, [4, 4]],
    [[7, 8], 'last', 21, null],
    [[7, 8], 'first', 0, null],
    [[7, 8], 'first', NaN, null],
  ])('%o with its %s row at %d is %o', (band, end, row, next) => expect(withEnd(band, end, row, 20)).toEqual(next));

  test('is moved by Alt and an arrow only', () => {
    const key = (init: KeyboardEventInit) => bandKey(new KeyboardEvent('keydown', init));
    expect(key({ key: 'ArrowUp', altKey: true })).toBe('up');
    expect(key({ key: 'ArrowDown', altKey: true, shiftKey: true })).toBe('longer');
    expect(key({ key: 'ArrowDown' })).toBeNull();
    expect(key({ key: 'ArrowDown', altKey: true, ctrlKey: true })).toBeNull();
  });
});
