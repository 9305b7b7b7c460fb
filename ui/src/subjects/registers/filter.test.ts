import { expect, test } from 'vitest';
import { filterOf } from './filter.svelte';

test('what was asked of a register stays, and says so', () => {
  const filter = filterOf('funds.income', 3);
  filter.year = '2024';
  filter.only = 'overdue';
  expect(filterOf('funds.income', 3).query('funds.income', 3)).toMatchObject({ year: 2024, onlyOverdue: true, onlyOpen: false, parent: 3 });
  expect(filterOf('funds.income', 4).any).toBe(false);
  filter.clear();
  expect(filter.any).toBe(false);
});
