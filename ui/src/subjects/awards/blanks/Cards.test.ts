import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BlankOrder, CardPreview } from '../../../lib/ipc';
import { forget, pretend } from '../../../lib/ipc/dev/pretend';
import Cards from './Cards.svelte';

const INFO = { name: 'Ban Dân vận', superior: '', place: 'Ninh Kiều', fileName: 'a.sdv', folder: '/', readOnly: false };
const NAMES = ['Lê Văn Một', 'Phạm Thị Hai', 'Võ Văn Ba'];
let orders: BlankOrder[] = [];
let noted: unknown[] = [];

const preview = (order: BlankOrder): CardPreview => {
  const asked = NAMES.map((name, at) => ({ number: at + 1, line: 10 + at, name, layout: 'A4', own: false, printed: at !== 1 }))
    .filter(({ number }) => number >= order.from && (!order.only.length || order.only.includes(number)));
  return {
    token: orders.length, pages: asked.filter(({ printed }) => printed).length, title: 'Giấy khen', notice: 'Máy này thiếu phông chữ của cơ quan.', scan: null, lines: asked,
    misfits: asked.filter(({ printed }) => !printed).map(({ number, line, name }) => ({ number, line, name, field: 'ten', why: 'too_wide', text: '“ten” rộng hơn ô.' })),
  };
};

beforeEach(() => {
  [orders, noted] = [[], []];
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => {};
  pretend((command, args) => {
    const given = args as { order: BlankOrder; run: unknown };
    if (command === 'cards_open') {
      orders.push(given.order);
      return preview(given.order);
    }
    if (command === 'cards_page') return '<svg xmlns="http://www.w3.org/2000/svg"/>';
    if (command === 'blanks') return { layouts: [], defaults: [], tokens: [] };
    if (command === 'blank_run') noted.push(given.run);
    return [];
  });
  render(Cards, { decision: 7, info: INFO, back: { label: 'Về đợt khen', go: () => {} } });
});
afterEach(forget);

describe('certificates of a decision', () => {
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
