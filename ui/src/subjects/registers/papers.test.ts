import { expect, test } from 'vitest';
import { papersOfYear } from './papers';

test('each of the ten forms is the paper of its register', () => {
  expect(papersOfYear('democracy.letters')).toEqual(['democracy.letters']);
  expect(papersOfYear('recommendations.one')).toEqual(['recommendations.follow_up']);
  expect(papersOfYear('funds.income')).toEqual([]);
});
