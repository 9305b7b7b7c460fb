import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changed } from '../changes.svelte';
import { closeToasts, shownToasts } from '../ui/toasts.svelte';
import { Office } from './people';
import { press, show, type Shown } from './showing';
import type { Block } from './types';

let office: Office;
let on: Shown;
const shown = async (options = office.options()) => (on = await show(options));
const blocks = () => office.calls.filter((call) => /^(paste|fill|clear|cut|insert|remove)/.test(call));

/** The system's clipboard event at the keyboard, with what lies on the clipboard. */
function clipboard(kind: 'copy' | 'cut' | 'paste', plain = '') {
  const data = new Map([['text/plain', plain]]);
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: (type: string) => data.get(type) ?? '', setData: (type: string, text: string) => data.set(type, text) } });
  document.activeElement?.dispatchEvent(event);
  return data;
}

beforeEach(() => {
  closeToasts();
  office = new Office(['Nguyễn Văn Tám', 'Trần Thị Ngọc Ánh', 'Lê Hoàng Phúc', 'Phạm Thị Diễm']);
});

test('a marked range is copied as spreadsheets read it', async () => {
  await shown();
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowRight', { shiftKey: true });
  expect(clipboard('copy').get('text/plain')).toBe('Nguyễn Văn Tám\tCá nhân\nTrần Thị Ngọc Ánh\tCá nhân');
  expect(blocks()).toEqual([]);
});

test('what is cut is copied and then empty, as one operation', async () => {
  await shown();
  await press('ArrowDown', { shiftKey: true });
  expect(clipboard('cut').get('text/plain')).toContain('Nguyễn Văn Tám');
  await vi.waitFor(() => expect(blocks()).toEqual(['cut 2×1']));
  expect(office.rows.map(({ name }) => name).slice(0, 3)).toEqual(['', '', 'Lê Hoàng Phúc']);
});

describe('a paste', () => {
  test('of one cell is saved at once', async () => {
    await shown();
    clipboard('paste', 'Võ Minh Hưng\n');
    await vi.waitFor(() => expect(office.calls).toContain('save 1 name “Võ Minh Hưng”'));
    expect(screen.queryByTestId('paste-strip')).toBeNull();
  });

  test('of a block is first said in a sentence, and Enter accepts it', async () => {
    await shown();
    await press('ArrowDown');
    clipboard('paste', 'A\ttập thể\nB\tca nhan\n');
    expect((await screen.findByTestId('paste-text')).textContent).toContain('2 dòng');
    expect(blocks()).toEqual([]);
    const accept = await screen.findByTestId('paste-accept');
    expect(document.activeElement).toBe(accept);
    await fireEvent.click(accept);
    await vi.waitFor(() => expect(blocks()).toEqual(['paste 2×2']));
    expect(office.rows[1]).toMatchObject({ name: 'A', kind: 'body' });
    expect(office.rows[2]).toMatchObject({ name: 'B', kind: 'person' });
  });

  test('is left by Escape, and nothing has happened', async () => {
    await shown();
    clipboard('paste', 'A\nB\n');
    await screen.findByTestId('paste-strip');
    await press('Escape');
    expect(screen.queryByTestId('paste-strip')).toBeNull();
    expect(blocks()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByTestId('grid-input'));
  });

  test('below the last row makes new ones', async () => {
    await shown();
    await press('End', { ctrlKey: true });
    await press('Home');
    clipboard('paste', 'A\nB\nC\n');
    await fireEvent.click(await screen.findByTestId('paste-accept'));
    await vi.waitFor(() => expect(office.rows).toHaveLength(7));
  });

  test('leaves out columns that have no place and says how many', async () => {
    await shown();
    await press('ArrowRight');
    await press('ArrowRight');
    clipboard('paste', '1979\tx\ty\n1980\tx\ty\n');
    expect((await screen.findByTestId('paste-text')).textContent).toContain('2 cột');
    await fireEvent.click(screen.getByTestId('paste-accept'));
    await vi.waitFor(() => expect(blocks()).toEqual(['paste 2×1']));
  });

  test('of a ragged block leaves the cells that it does not have', async () => {
    const applied: Block[] = [];
    office.editing.apply = async (block) => (applied.push(block), []);
    await shown();
    clipboard('paste', 'A\tTập thể\nB\n');
    await fireEvent.click(await screen.findByTestId('paste-accept'));
    await vi.waitFor(() => expect(applied[0]?.lines.map(({ texts }) => texts)).toEqual([['A', 'body'], ['B', 'Cá nhân']]));
  });

  test('of one cell into a range fills it', async () => {
    await shown();
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    clipboard('paste', 'như nhau\n');
    await fireEvent.click(await screen.findByTestId('paste-accept'));
    await vi.waitFor(() => expect(blocks()).toEqual(['paste 3×1']));
  });

  test('that the program refuses cannot be accepted, and says why', async () => {
    office.editing.preview = async () => ({ text: '', unreadTotal: 0, unread: [], refusal: 'Quá nhiều dòng.' });
    await shown();
    clipboard('paste', 'A\nB\n');
    await vi.waitFor(() => expect(screen.getByTestId('paste-text').textContent).toContain('Quá nhiều dòng.'));
    expect(screen.queryByTestId('paste-accept')).toBeNull();
  });

  test('shows markup as the text that it is', async () => {
    office.editing.preview = async (block) => ({ text: 'x', unreadTotal: 1, unread: [{ line: 0, field: 'name', raw: block.lines[0]?.texts[0] ?? '', text: 'lạ' }], refusal: null });
    await shown();
    clipboard('paste', '<img src=x onerror=alert(1)>\nB\n');
    expect((await screen.findByTestId('paste-unread')).textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('by key', () => {
  test('Ctrl+D repeats the first marked row down', async () => {
    await shown();
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    await press('d', { ctrlKey: true });
    await vi.waitFor(() => expect(blocks()).toEqual(['fill 2×1']));
    expect(office.rows.map(({ name }) => name)).toEqual(['Nguyễn Văn Tám', 'Nguyễn Văn Tám', 'Nguyễn Văn Tám', 'Phạm Thị Diễm']);
  });

  test('Ctrl+D on one cell takes the one above', async () => {
    await shown();
    await press('ArrowDown');
    await press('d', { ctrlKey: true });
    await vi.waitFor(() => expect(office.calls).toContain('save 2 name “Nguyễn Văn Tám”'));
  });

  test('Ctrl+Enter puts what is typed into every marked cell', async () => {
    await shown();
    await press('ArrowDown', { shiftKey: true });
    await fireEvent.input(screen.getByTestId('grid-input'), { target: { value: 'như nhau' } });
    await press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(blocks()).toEqual(['fill 2×1']));
    expect(office.rows[1]?.name).toBe('như nhau');
  });

  test('Delete empties a range as one operation, and what was done can be taken back', async () => {
    const undo = vi.fn(async () => {});
    office.editing.undo = undo;
    await shown();
    await press('ArrowDown', { shiftKey: true });
    await press('Delete');
    await vi.waitFor(() => expect(blocks()).toEqual(['clear 2×1']));
    await press('z', { ctrlKey: true });
    await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce());
  });

  test('Ctrl+Minus removes the marked rows', async () => {
    await shown();
    await press('ArrowDown');
    await press('ArrowDown', { shiftKey: true });
    await press('-', { ctrlKey: true });
    await vi.waitFor(() => expect(blocks()).toEqual(['remove 2,3']));
    changed();
    await vi.waitFor(() => expect(on.grid.pages.total).toBe(2));
  });
});

test('nothing changes in a grid to look at', async () => {
  await shown(office.options({ editing: () => null }));
  for (const key of ['Delete', 'Backspace']) await press(key);
  await press('d', { ctrlKey: true });
  clipboard('paste', 'A\nB\n');
  expect(office.calls.filter((call) => !call.startsWith('page'))).toEqual([]);
  expect(screen.queryByTestId('grid-input')).toBeNull();
});

test('more rows than can be handled at once are refused in words', async () => {
  office = new Office(Array.from({ length: 10_500 }, (_, at) => `Người ${at}`));
  await shown();
  await press('a', { ctrlKey: true });
  await press('Delete');
  await vi.waitFor(() => expect(shownToasts.all.map(({ text }) => text).join()).toContain('10.000 dòng'));
  expect(blocks()).toEqual([]);
});
