import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Home as Desk, HomeItem } from '../lib/ipc';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import { begin, place } from '../lib/place.svelte';
import Home from './Home.svelte';

const item = (title: string, more: Partial<HomeItem> = {}): HomeItem => ({
  kind: 'round', key: 1, round: 1, title, detail: '', at: '', due: null, overdue: false, place: ['awards', 'round', '1'], ...more,
});
const EMPTY: Desk = { drafts: [], deadlines: [], coming: [], imports: [], operations: [], backup: { at: null, path: null, stale: false }, place: { folder: null, there: false, at: null, days: 0, warning: 'none' }, counts: { rounds: 0, nominations: 0, decisions: 0, units: 152 } };

let desk: Desk | null;

beforeEach(() => {
  begin();
  desk = EMPTY;
  pretend((command) => {
    if (command !== 'home') return null;
    if (!desk) throw { code: 'disk_trouble', params: { file: 'a.sdv' }, place: null };
    return desk;
  });
});
afterEach(forget);

describe('the desk', () => {
  test('tells what is due and what is overdue, and leads there', async () => {
    desk = { ...EMPTY, deadlines: [item('Đợt năm 2024', { due: '2024-12-31', overdue: true }), item('Thu hồi', { key: 2, due: '2026-12-01' })] };
    render(Home);
    const [late, soon] = await screen.findAllByTestId('home-deadline');
    expect([late?.textContent, soon?.textContent]).toEqual([expect.stringContaining('Quá hạn 31/12/2024'), expect.stringContaining('Hạn 01/12/2026')]);
    await fireEvent.click(late as HTMLElement);
    expect(place.path).toEqual(['awards', 'round', '1']);
  });

  test('reminds of the second place when a week went by, and says what is at stake after a month', async () => {
    const place = { folder: 'E:\\sao', there: false, at: '2026-11-20T03:00:00Z', days: 9, warning: 'badge' as const };
    desk = { ...EMPTY, place };
    const first = render(Home);
    expect((await screen.findByTestId('place-warning')).textContent).toContain('9 ngày chưa chép bản sao lưu sang E:\\sao');
    first.unmount();
    desk = { ...EMPTY, place: { ...place, days: 31, warning: 'note' } };
    render(Home);
    const note = await screen.findByTestId('place-warning');
    expect([note.getAttribute('role'), note.textContent]).toEqual(['alert', expect.stringContaining('31 ngày')]);
  });

  test('leads to an unfinished import where it stopped', async () => {
    desk = { ...EMPTY, imports: [item('a.xlsx', { kind: 'staged', place: ['awards', 'round', '1', 'import', '7'] })] };
    render(Home);
    await fireEvent.click(await screen.findByTestId('home-import'));
    expect(place.path).toEqual(['awards', 'round', '1', 'import', '7']);
  });

  test('shows the first of many and the rest when asked', async () => {
    desk = { ...EMPTY, drafts: Array.from({ length: 40 }, (_, at) => item(`Đợt ${at + 1}`, { key: at + 1 })) };
    render(Home);
    expect((await screen.findAllByTestId('home-item')).length).toBeLessThan(10);
    await fireEvent.click(screen.getByTestId('home-item-all'));
    expect(screen.getAllByTestId('home-item')).toHaveLength(40);
  });

  test('says so where there is nothing, and warns that nothing was backed up', async () => {
    render(Home);
    await screen.findByText('Không còn việc dở dang.');
    screen.getByText('Chưa có thao tác nào.');
    screen.getByText('Sổ này chưa được sao lưu.');
  });

  test('says why it cannot be read, and tries again', async () => {
    desk = null;
    render(Home);
    const again = await screen.findByTestId('error-again');
    desk = EMPTY;
    await fireEvent.click(again);
    await waitFor(() => expect(screen.queryByTestId('error-note')).toBeNull());
    screen.getByText('Không còn việc dở dang.');
  });
});
