import { describe, expect, test } from 'vitest';
import { readNumber, showMm, tenth } from './millimetres';

describe('millimetres', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 7 ', 7],
    ['-0,4', -0.4],
    ['', null],
    ['1.2.3', null],
    ['mười', null],
  ])('"%s" is read as %s', (text, value) => expect(readNumber(text)).toBe(value));

  test('are shown with a comma and moved by tenths', () => {
    expect(showMm(12.5)).toBe('12,5');
    expect(showMm(null)).toBe('');
    expect(tenth(0.1 + 0.2)).toBe(0.3);
  });
});
