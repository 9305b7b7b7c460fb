import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BlankOrder, CardPreview } from '../ipc';
import { forget, pretend } from '../ipc/dev/pretend';
import Cards from './Cards.svelte';

const INFO = { name: 'Ban Dân vận', superior: '', place: 'Ninh Kiều', fileName: 'a.sdv', folder: '/', readOnly: false };
const NAMES = ['Lê Văn Một', 'Phạm Thị Hai', 'Võ Văn Ba'];
let orders: BlankOrder[] = [];
let noted: unknown[] = [];
let twoSizes = false;

const preview = (order: BlankOrder): CardPreview => {
  const asked = NAMES.map((name, at) => ({ number: at + 1, line: 10 + at, name, layout: 'A4', own: false, printed: at !== 1 }))
    .filter(({ number }) => number >= order.from && (!order.only.length || order.only.includes(number)));
  return {
    token: orders.length, pages: asked.filter(({ printed }) => printed).length, title: 'Giấy khen', notice: 'Máy này thiếu phông chữ của cơ quan.', scan: null, lines: asked,
    misfits: asked.filter(({ printed }) => !printed).map(({ number, line, name }) => ({ number, line, name, field: 'ten', why: 'too_wide', text: '“ten” rộng hơn ô.' })),
  };
};

beforeEach(() => {
  [orders, noted, twoSizes] = [[], [], false];
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => {};
  pretend((command, args) => {
    const given = args as { order: BlankOrder; run: unknown };
    if (command === 'cards_open') {
      orders.push(given.order);
      if (twoSizes && !given.order.only.length) throw { code: 'blank_sheets_differ', params: { one: 'Mẫu A', other: 'Mẫu B' }, place: null };
      return preview(given.order);
    }
    if (command === 'cards_page') return '<svg xmlns="http://www.w3.org/2000/svg"/>';
    if (command === 'cards_apart') {
      const part = (widthMm: number, only: number[]) => ({ widthMm, heightMm: 210, cards: only.length, layouts: ['Mẫu của cơ quan'], order: { ...given.order, only } });
      return [part(297, [1, 3]), part(148, [2])];
    }
    if (command === 'blanks') return { layouts: [], defaults: [], tokens: [] };
    if (command === 'blank_run') noted.push(given.run);
    return [];
  });
});
afterEach(forget);

const BACK = { label: 'Quay lại', go: () => {} };

describe('certificates of a decision', () => {
  beforeEach(() => void render(Cards, { of: 'decision', about: 7, info: INFO, back: BACK }));

  test('tell what has to be looked at before paper is touched', async () => {
    expect((await screen.findByTestId('blank-misfits')).textContent).toContain('2. Phạm Thị Hai');
    expect(screen.getAllByTestId('cards-line')[1]?.textContent).toContain('không in');
    expect(screen.getByText('Máy này thiếu phông chữ của cơ quan.')).toBeTruthy();
  });

  test('go on from a line after a jam, and everybody stays in the list', async () => {
    await fireEvent.click((await screen.findAllByTestId('cards-line'))[2]!);
    await fireEvent.click(screen.getByTestId('cards-from-here'));
    await vi.waitFor(() => expect(orders.at(-1)).toMatchObject({ decision: 7, from: 3, only: [] }));
    expect(screen.getAllByTestId('cards-line')).toHaveLength(3);
    await fireEvent.click(await screen.findByTestId('cards-reset'));
    await vi.waitFor(() => expect(orders.at(-1)).toMatchObject({ from: 1 }));
  });

  test('are noted in the register with those that were printed', async () => {
    await screen.findByTestId('blank-misfits');
    await fireEvent.click(screen.getByTestId('cards-record'));
    await fireEvent.input(screen.getByTestId('record-serial'), { target: { value: 'A09' } });
    await fireEvent.click(screen.getByTestId('record-submit'));
    await vi.waitFor(() => expect(noted).toHaveLength(1));
    expect(noted[0]).toMatchObject({ decision: 7, layout: 'A4', serial: 'A09', lines: [[10, 1], [12, 3]] });
  });
});

test('cards of two sizes of sheet are printed apart', async () => {
  twoSizes = true;
  render(Cards, { of: 'decision', about: 7, info: INFO, back: BACK });
  const parts = await screen.findAllByTestId('card-part');
  expect(screen.getByTestId('card-parts').textContent).toContain('297 × 210 mm: 2 tờ');
  await fireEvent.click(parts[0]!);
  await vi.waitFor(() => expect(orders.at(-1)).toMatchObject({ only: [1, 3] }));
  expect((await screen.findAllByTestId('cards-line')).map((line) => line.textContent?.trim().slice(0, 13))).toEqual(['1. Lê Văn Một', '3. Võ Văn Ba']);
});

test('certificates of models are asked for by their year, and are no blanks of a decision', async () => {
  render(Cards, { of: 'year', about: 2025, info: INFO, back: BACK });
  await vi.waitFor(() => expect(orders.at(-1)).toMatchObject({ form: 'models.certificate', decision: 2025 }));
  expect(screen.queryByTestId('cards-record')).toBeNull();
});
