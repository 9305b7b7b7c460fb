import { forget, pretend } from '../../lib/ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstRound } from '../../lib/ipc/dev/people';
import type { Finding } from '../../lib/ipc';
import DecideDialog from './DecideDialog.svelte';

const INFO = { name: 'Ban Dân vận', superior: '', place: 'Ninh Kiều', fileName: 'a.sdv', folder: '/', readOnly: false };
const twice: Finding = { rule: 'aw01', severity: 'error', text: 'Đã được tặng Giấy khen.', nomination: 6, field: 'award', others: [], waivable: true, waived: null };
let decided: Record<string, unknown>[] = [];

beforeEach(() => {
  decided = [];
  pretend((command, args) => {
    if (command === 'number_advice') return { next: '16-QĐ/BDV', taken: (args as { typed: string }).typed === '15' ? '2024-03-08' : null };
    if (command === 'round_findings') return { total: 1, stops: 1, warnings: 0, rows: [twice] };
    decided.push(args as Record<string, unknown>);
    throw { code: 'no_such_record', params: {}, place: null };
  });
  render(DecideDialog, { round: firstRound(), info: INFO, nameOf: () => 'Võ Minh Hưng', onclose: () => {} });
});
afterEach(forget);

const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });

describe('the decision', () => {
  test('is not sent before number, date and signer are there', async () => {
    await type('decide-date', '31/02/2024');
    await fireEvent.click(screen.getByTestId('decide-submit'));
    expect(decided).toEqual([]);
    expect(screen.getAllByText('Cần điền mục này.')).toHaveLength(2);
    expect(screen.getByText(/Ngày này không có/)).toBeTruthy();
  });

  test('carries what was typed, the date as the program writes it, and the reasons', async () => {
    await type('decide-number', '15');
    await type('decide-date', '1/10/2024');
    await type('decide-signer', 'Lê Thị Bé');
    await type('waive-aw01-6', 'Thành tích khác');
    await fireEvent.click(screen.getByTestId('decide-submit'));
    await vi.waitFor(() => expect(decided).toHaveLength(1));
    expect(decided[0]).toMatchObject({
      args: { round: 1, number: '15', date: '2024-10-01', signer: 'Lê Thị Bé', place: 'Ninh Kiều', waivers: [{ nomination: 6, rule: 'aw01', reason: 'Thành tích khác' }] },
    });
  });

  test('has the next number of the series ready, and tells of one that is taken', async () => {
    await fireEvent.click(await screen.findByTestId('decide-number-take'));
    expect(screen.getByTestId<HTMLInputElement>('decide-number').value).toBe('16-QĐ/BDV');
    await type('decide-number', '15');
    expect(await screen.findByText(/đã dùng cho quyết định ngày 08\/03\/2024/)).toBeTruthy();
    expect(screen.getByTestId('decide-accept-number')).toBeTruthy();
  });

  test('keeps what was typed when it is refused, and says why', async () => {
    await type('decide-number', '15');
    await type('decide-signer', 'Lê Thị Bé');
    await fireEvent.click(screen.getByTestId('decide-submit'));
    expect((await screen.findByTestId('error-note')).textContent).toContain('không còn trong sổ');
    expect(screen.getByTestId<HTMLInputElement>('decide-signer').value).toBe('Lê Thị Bé');
  });
});
