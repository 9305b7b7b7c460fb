import { expect, test } from 'vitest';
import { OF_LINE, papersOfYear } from './papers';

test('each of the ten forms is the paper of its register', () => {
  expect(papersOfYear('democracy.letters')).toEqual(['democracy.letters']);
  expect(papersOfYear('recommendations.one')).toEqual(['recommendations.follow_up']);
  expect(papersOfYear('funds.income')).toEqual([]);
});

test('persons who are helped are named on the last of the papers, never on the first that is shown', () => {
  expect(OF_LINE['funds.spending']?.[0]).toBe('funds.voucher_out');
  expect(OF_LINE['funds.spending']?.at(-1)).toBe('funds.recipients_named');
});
