import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changed } from '../changes.svelte';
import { Office } from './people';
import { at, cell, input, press, saved, show, type, type Shown } from './showing';

const NAMES = ['Nguyễn Văn Tám', 'Trần Thị Ngọc Ánh', 'Lê Hoàng Phúc', 'Phạm Thị Diễm'];
let office: Office;
let on: Shown;
const shown = async () => (on = await show(office.options()));

beforeEach(() => (office = new Office(NAMES)));

describe('one cell is active', () => {
  test('and only it holds an input, which has the focus and its whole text marked', async () => {
    await shown();
    expect(document.querySelectorAll('input')).toHaveLength(1);
    expect(document.activeElement).toBe(input());
    expect([input().selectionStart, input().selectionEnd]).toEqual([0, NAMES[0]?.length]);
    await press('ArrowDown');
    expect(at()).toBe('1:name');
    expect(document.activeElement).toBe(input());
  });

  test('and is told with its row and column to whoever cannot see it', async () => {
    await shown();
    const table = screen.getByRole('grid');
    expect(table.getAttribute('aria-rowcount')).toBe('6');
    expect(table.getAttribute('aria-colcount')).toBe('5');
    expect(cell(2, 'birth')?.getAttribute('aria-colindex')).toBe('4');
    expect(cell(2, 'birth')?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('4');
    expect(input().getAttribute('aria-label')).toBe('Họ và tên');
  });
});

describe('typing', () => {
  test('replaces, Enter saves and goes down, and the clock says when', async () => {
    await shown();
    await type('Võ Minh Hưng');
    await press('Enter');
    expect(at()).toBe('1:name');
    await saved(on);
    expect(office.calls).toContain('save 1 name “Võ Minh Hưng”');
    expect(screen.getByTestId('grid-status').textContent).toContain('Đã lưu lúc 14:03:22');
  });

  test('Backspace after the first letter belongs to the letters, as an input method sends it', async () => {
    await shown();
    await type('d');
    expect(await press('Backspace')).toBe(true);
    await type('đ');
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 name “đ”');
  });

  test('no key acts while letters are composed', async () => {
    await shown();
    await fireEvent.compositionStart(input());
    await type('ă');
    await press('Enter', { isComposing: true });
    await press('ArrowDown', { keyCode: 229 });
    expect(at()).toBe('0:name');
  });

  test('the text of the input is not touched while letters are composed', async () => {
    await shown();
    await fireEvent.compositionStart(input());
    input().value = 'thương';
    office.rows = office.rows.map((row) => ({ ...row, name: `${row.name} x` }));
    changed();
    await vi.waitFor(() => expect(cell(1, 'name')?.textContent).toContain(' x'));
    expect(input().value).toBe('thương');
  });

  test('Escape gives back what was saved', async () => {
    await shown();
    await type('nhầm');
    await press('Escape');
    expect(input().value).toBe(NAMES[0]);
    await press('Enter');
    expect(office.calls.filter((call) => call.startsWith('save'))).toEqual([]);
  });

  test('what is typed while a save is under way comes after it, in order', async () => {
    let go = () => {};
    office.slow = () => new Promise<void>((done) => (go = done));
    await shown();
    await type('Một');
    await press('Enter');
    await type('Hai');
    await press('Enter');
    await tick();
    expect(office.calls.filter((call) => call.startsWith('save'))).toEqual(['save 1 name “Một”']);
    expect(screen.getByTestId('grid-status').textContent).toContain('Đang lưu');
    expect(cell(1, 'name')?.textContent).toContain('Hai');
    office.slow = () => Promise.resolve();
    go();
    await saved(on);
    expect(office.calls.filter((call) => call.startsWith('save'))).toEqual(['save 1 name “Một”', 'save 2 name “Hai”']);
  });

  test('a refused text stays, marked with the reason, until it can be saved', async () => {
    office.refuse = 'Ổ đĩa đầy.';
    await shown();
    await type('Võ Minh Hưng');
    await press('Enter');
    await vi.waitFor(() => expect(cell(0, 'name')?.dataset.mark).toBe('error'));
    expect(cell(0, 'name')?.textContent).toContain('Võ Minh Hưng');
    expect(screen.getByTestId('grid-status').textContent).toContain('Chưa lưu: Ổ đĩa đầy.');
    office.refuse = null;
    await fireEvent.click(screen.getByTestId('grid-retry'));
    await saved(on);
    expect(office.rows[0]?.name).toBe('Võ Minh Hưng');
  });
});

describe('the blank last line', () => {
  test('becomes a row with its first text, and the next one is there at once', async () => {
    office.slow = () => new Promise(() => {});
    await shown();
    await press('End', { ctrlKey: true });
    await press('Home');
    expect(at()).toBe('4:name');
    await type('Huỳnh Quốc Đạt');
    await press('Enter');
    expect(at()).toBe('5:name');
    await type('Lâm Thị Út');
    await press('Tab');
    expect(at()).toBe('5:kind');
    expect(cell(5, 'name')?.textContent).toContain('Lâm Thị Út');
  });

  test('takes what is typed in its next cells while the row is being made', async () => {
    let go = () => {};
    office.slow = () => new Promise<void>((done) => (go = done));
    await shown();
    await press('End', { ctrlKey: true });
    await press('Home');
    await type('Huỳnh Quốc Đạt');
    await press('Tab');
    await type('tap the');
    await press('Tab');
    await type('1979');
    await press('Enter');
    expect(at()).toBe('5:name');
    office.slow = () => Promise.resolve();
    go();
    await saved(on);
    expect(office.rows.at(-1)).toEqual({ key: 5, name: 'Huỳnh Quốc Đạt', kind: 'body', birth: '1979' });
    changed();
    await vi.waitFor(() => expect(on.grid.lines.fresh).toEqual([]));
    expect(at()).toBe('5:name');
  });
});

test('the reason of a marked cell is said in the line that describes the input', async () => {
  office.rows = office.rows.map((row) => ({ ...row, birth: '31/02/1980' }));
  await shown();
  await press('ArrowRight');
  await press('ArrowRight');
  const about = document.getElementById(input().getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toBe('Không có ngày này.');
  expect(input().getAttribute('aria-invalid')).toBe('true');
});

test('the active cell goes with its record when rows come in above', async () => {
  await shown();
  await press('ArrowDown');
  office.rows = [{ key: 90, name: 'Người mới', kind: 'person', birth: '' }, ...office.rows];
  changed();
  await vi.waitFor(() => expect(at()).toBe('2:name'));
  expect(input().value).toBe(NAMES[1]);
  expect(document.activeElement).toBe(input());
});

test('leaving the screen saves what was typed', async () => {
  await shown();
  await type('Võ Minh Hưng');
  on.unmount();
  await vi.waitFor(() => expect(office.calls).toContain('save 1 name “Võ Minh Hưng”'));
});
