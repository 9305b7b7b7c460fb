import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import DataTable from './DataTable.svelte';

const row = createRawSnippet<[number, number]>((item, index) => ({
  render: () => `<tr data-testid="row"><td>${item()} tại ${index()}</td></tr>`,
}));

function table(rows: number[], onreach?: (first: number, end: number) => void) {
  const columns = [{ id: 'a', title: 'Số' }];
  render(DataTable<number>, { label: 'Bảng', columns, rows, key: (item) => item, row, onreach });
}

test('ten thousand rows stand in the document as a few dozen', () => {
  table(Array.from({ length: 10_000 }, (_, index) => index));
  expect(screen.getAllByTestId('row').length).toBeLessThan(60);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10000');
});

test('a table says which rows it shows, so that they can be fetched', () => {
  const reached = vi.fn();
  table([1, 2, 3], reached);
  expect(reached).toHaveBeenCalledWith(0, 3);
});
