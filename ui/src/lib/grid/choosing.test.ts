import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Office } from './people';
import { at, cell, input, press, saved, show, type, type Shown } from './showing';

let office: Office;
let on: Shown;
const shown = async (options = office.options()) => (on = await show(options));

beforeEach(() => (office = new Office(['Nguyễn Văn Tám', 'Trần Thị Ngọc Ánh', 'Lê Hoàng Phúc', 'Phạm Thị Diễm'])));

describe('a choice', () => {
  test('is found by its beginning without accents and saved as its value', async () => {
    await shown();
    await press('ArrowRight');
    await type('ho g');
    expect(screen.getAllByTestId('grid-entry').map((entry) => entry.textContent?.trim())).toEqual(['Hộ gia đình']);
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 kind “home”');
    expect(at()).toBe('1:kind');
  });

  test('that was emptied by typing is empty, not the first of the list', async () => {
    await shown();
    await press('ArrowRight');
    await press('F2');
    await type('');
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 kind “”');
  });

  test('is shown whole by Alt+Down and taken by Enter', async () => {
    await shown();
    await press('ArrowRight');
    await press('ArrowDown', { altKey: true });
    await press('ArrowDown');
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 kind “body”');
  });
});

describe('a unit-like cell', () => {
  const asked: { text: string; answer: (found: string[]) => void }[] = [];
  const took = vi.fn(async () => {});
  async function searching() {
    asked.length = 0;
    took.mockClear();
    const columns = office.options().columns().map((column) => (column.id !== 'name' ? column : {
      ...column,
      suggest: (text: string) => new Promise<{ value: string; text: string; take: () => Promise<void> }[]>((done) =>
        void asked.push({ text, answer: (found) => done(found.map((value) => ({ value, text: value, take: took }))) })),
    }));
    await shown(office.options({ columns: () => columns }));
  }
  const entries = () => screen.queryAllByTestId('grid-entry').map((entry) => entry.textContent?.trim());
  const asking = (text: string) => vi.waitFor(() => expect(asked.at(-1)?.text).toBe(text));

  test('shows what it could mean, and typing goes on as if nobody watched', async () => {
    await searching();
    await type('xuan');
    await asking('xuan');
    asked[0]?.answer(['Phường Xuân Khánh', 'Xã Xuân Thắng']);
    await vi.waitFor(() => expect(entries()).toEqual(['Phường Xuân Khánh', 'Xã Xuân Thắng']));
    expect(input().value).toBe('xuan');
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 name “xuan”');
    expect(took).not.toHaveBeenCalled();
  });

  test('takes an entry by arrow and Enter, with what else it does', async () => {
    await searching();
    await type('xuan');
    await asking('xuan');
    asked[0]?.answer(['Phường Xuân Khánh']);
    await vi.waitFor(() => expect(entries()).toHaveLength(1));
    await press('ArrowDown');
    await press('Enter');
    await saved(on);
    expect(office.calls).toContain('save 1 name “Phường Xuân Khánh”');
    expect(took).toHaveBeenCalledOnce();
  });

  test('drops an answer that comes after the next question', async () => {
    await searching();
    await type('an');
    await asking('an');
    await type('an c');
    await asking('an c');
    asked[1]?.answer(['Phường An Cư']);
    await vi.waitFor(() => expect(entries()).toEqual(['Phường An Cư']));
    asked[0]?.answer(['Phường An Hòa', 'Phường An Bình']);
    await tick();
    expect(entries()).toEqual(['Phường An Cư']);
  });
});

describe('the mouse', () => {
  const down = (element: Element | null, more: object = {}) => fireEvent.pointerDown(element as Element, { button: 0, ...more });

  test('a press goes to a cell, one with Shift marks up to it', async () => {
    await shown();
    await down(cell(1, 'kind'));
    expect(at()).toBe('1:kind');
    await down(cell(2, 'birth'), { shiftKey: true });
    expect(on.grid.range).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    expect(at()).toBe('1:kind');
  });

  test('a press saves what was being typed elsewhere', async () => {
    await shown();
    await type('Võ Minh Hưng');
    await down(cell(2, 'name'));
    await saved(on);
    expect(office.calls).toContain('save 1 name “Võ Minh Hưng”');
  });

  test('the head of a row marks it whole', async () => {
    await shown();
    await down(document.querySelector('[data-lead="2"]'));
    expect(on.grid.range).toEqual({ top: 2, bottom: 2, left: 0, right: 3 });
  });
});
