import { expect, test } from 'vitest';
import { moved, without } from './order';

test('one of a list goes a step, and stays at the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect([moved(['a', 'b'], 0, -1), moved(['a', 'b'], 1, 1)]).toEqual([['a', 'b'], ['a', 'b']]);
  expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
});
