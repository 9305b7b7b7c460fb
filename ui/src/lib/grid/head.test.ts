import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { Office } from './people';
import { press, show, type Shown } from './showing';

let office: Office;
let on: Shown;
const kept = new Map<string, string>();

beforeEach(async () => {
  kept.clear();
  office = new Office(['Tám', 'Ánh', 'Phúc']);
  const keep = { read: async (name: string) => kept.get(name), write: async (name: string, text: string) => kept.set(name, text) };
  on = await show(office.options({ keep }));
});
const title = (id: string) => screen.getByTestId(`person-head-${id}`).querySelector('button') as HTMLButtonElement;
const titles = () => screen.getAllByRole('columnheader').map((head) => head.textContent?.trim()).slice(1);
const names = () => [...document.querySelectorAll('[data-testid="person-cell-name"]')].map((cell) => cell.textContent?.trim()).slice(0, 3);

test('one title takes part in the order of Tab, and arrows lead to the others and back to the rows', async () => {
  expect(screen.getAllByRole('columnheader').filter((head) => head.querySelector('[tabindex="0"]'))).toHaveLength(1);
  title('name').focus();
  await press('ArrowRight');
  expect(document.activeElement).toBe(title('kind'));
  await press('ArrowDown');
  expect(document.activeElement).toBe(screen.getByTestId('grid-input'));
});

test('a title sorts up, down, and as before, and says so', async () => {
  const said: (string | null)[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await fireEvent.click(title('name'));
    said.push(screen.getByTestId('person-head-name').getAttribute('aria-sort'));
  }
  expect(said).toEqual(['ascending', 'descending', 'none']);
  expect(screen.getByTestId('person-head-kind').getAttribute('aria-sort')).toBeNull();
});

test('sorting is asked of the program', async () => {
  await fireEvent.click(title('name'));
  await vi.waitFor(() => expect(names()).toEqual(['Ánh', 'Phúc', 'Tám']));
});

test('a column is made wider and moved by keys, stays under the hand, and is kept', async () => {
  title('kind').focus();
  await press('ArrowRight', { shiftKey: true });
  expect(on.grid.columns.find(({ id }) => id === 'kind')?.width).toBe(8);
  await press('ArrowRight', { ctrlKey: true });
  expect(titles()).toEqual(['Họ và tên', 'Ngày sinh', 'Loại', 'Số']);
  await vi.waitFor(() => expect(document.activeElement).toBe(title('kind')));
  await vi.waitFor(() => expect(JSON.parse(kept.get('person') ?? '{}')).toMatchObject({ order: ['name', 'birth', 'kind', 'key'], widths: { kind: 8 } }), 2_000);
});

test('its menu hides a column and brings it back', async () => {
  title('birth').focus();
  await press('F10', { shiftKey: true });
  await fireEvent.click(screen.getByRole('menuitem', { name: 'Ẩn cột này' }));
  expect(titles()).toEqual(['Họ và tên', 'Loại', 'Số']);
  title('name').focus();
  await press('F10', { shiftKey: true });
  await fireEvent.click(screen.getByRole('menuitem', { name: 'Hiện cột Ngày sinh' }));
  expect(titles()).toContain('Ngày sinh');
});

test('the menu of a cell does what its keys do', async () => {
  on.grid.focus();
  await press('F10', { shiftKey: true });
  expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
  await fireEvent.click(screen.getByRole('menuitem', { name: /Xóa dòng/ }));
  await vi.waitFor(() => expect(office.calls).toContain('remove 1'));
});

test('a menu is left by Escape, back to where one was', async () => {
  on.grid.focus();
  await press('F10', { shiftKey: true });
  await press('Escape');
  expect(screen.queryByTestId('grid-menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId('grid-input'));
});
