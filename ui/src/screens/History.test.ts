import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OperationRow, OperationState } from '../lib/ipc';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import { closeToasts, shownToasts } from '../lib/ui/toasts.svelte';
import History from './History.svelte';
import UndoConflict from './UndoConflict.svelte';

const row = (key: number, at: string, text: string, state: OperationState = 'live', undoable = true, why: string | null = null): OperationRow => ({
  key, at, text, state, undoable, why, actor: 'Lan', kind: '', rows: 14,
});

let rows: OperationRow[];
let undone: unknown[];
let conflicts: OperationRow[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T03:00:00Z') });
  [rows, undone, conflicts] = [[], [], []];
  pretend((command, args) => {
    const { before, limit } = args as { before: number | null; limit: number };
    if (command === 'operations') return rows.filter((one) => one.key < (before ?? Infinity)).slice(0, limit);
    if (command !== 'undo') return null;
    undone.push(args);
    return { operation: conflicts.length ? null : 99, text: 'Nhập 14 người', redo: true, conflicts };
  });
});
afterEach(() => {
  closeToasts();
  forget();
  vi.useRealTimers();
});

const days = async () => {
  await screen.findAllByTestId('operation-row');
  return screen.getAllByRole('region').map((day) => day.getAttribute('aria-label'));
};

describe('what was done', () => {
  test('stands by day, in plain words, with who did it and when', async () => {
    rows = [row(4, '2026-11-20T01:00:00Z', '14 người nhập từ tệp A'), row(3, '2026-11-19T01:00:00Z', 'Xóa 3 đề nghị'), row(2, '2026-11-16T01:00:00Z', 'Lập đợt')];
    render(History);
    expect(await days()).toEqual(['Hôm nay', 'Hôm qua', 'Thứ Hai 16/11/2026']);
    const today = screen.getByRole('region', { name: 'Hôm nay' }).textContent;
    expect(today).toContain('14 người nhập từ tệp A');
    expect(today).toContain('08:00 · Lan');
  });

  test('can be taken back one by one', async () => {
    rows = [row(4, '2026-11-20T01:00:00Z', 'Sửa tên'), row(3, '2026-11-20T00:30:00Z', '14 người nhập từ tệp A')];
    render(History);
    await fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác: 14 người nhập từ tệp A' }));
    await vi.waitFor(() => expect(shownToasts.all.map((shown) => [shown.text, shown.action?.label])).toEqual([['Đã hoàn tác: Nhập 14 người', 'Làm lại']]));
    expect(undone).toEqual([{ operation: 3 }]);
  });

  test('names the later changes that stand in the way', async () => {
    rows = [row(4, '2026-11-20T01:00:00Z', 'Sửa tên'), row(3, '2026-11-20T00:30:00Z', '14 người nhập từ tệp A')];
    conflicts = [rows[0] as OperationRow];
    render(History);
    render(UndoConflict);
    await fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác: 14 người nhập từ tệp A' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('listitem').textContent).toBe('Sửa tên');
    within(dialog).getByTestId('undo-together');
  });

  test('that cannot be taken back has no button but a reason', async () => {
    rows = [row(1, '2026-11-20T01:00:00Z', 'Quyết định khen số 07', 'sealed', false, 'Đã chốt, chỉ hủy bằng quyết định khác.')];
    render(History);
    expect((await screen.findByTestId('operation-row')).textContent).toContain('Đã chốt, chỉ hủy bằng quyết định khác.');
    expect(screen.queryByTestId('operation-undo')).toBeNull();
  });

  test('goes on page by page to its end', async () => {
    rows = Array.from({ length: 150 }, (_, at) => row(150 - at, '2026-11-20T01:00:00Z', `việc ${150 - at}`));
    render(History);
    expect(await screen.findAllByTestId('operation-row')).toHaveLength(100);
    await fireEvent.click(screen.getByTestId('history-more'));
    await vi.waitFor(() => expect(screen.getAllByTestId('operation-row')).toHaveLength(150));
    expect(screen.queryByTestId('history-more')).toBeNull();
  });
});

test('an office in which nothing was done says so', async () => {
  render(History);
  await screen.findByText('Chưa có thao tác nào.');
});
