import { forget, pretend } from '../ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeToasts, shownToasts } from '../ui/toasts.svelte';
import PreviewPath from './PreviewPath.svelte';

const SVG = '<svg viewBox="0 0 595.28 841.89"></svg>';
let calls: { command: string; args: Record<string, unknown> }[] = [];
let answers: Record<string, () => unknown> = {};

beforeEach(() => {
  calls = [];
  closeToasts();
  answers = {
    forms: () => [{ id: 'awards.l1', name: 'Danh sách tập thể' }, { id: 'awards.l2', name: 'Danh sách cá nhân' }],
    preview_open: () => ({ token: 7, pages: 500, title: 'Danh sách tập thể', warnings: ['Chữ lạ'], mirrors: true, sides: 'one' }),
    preview_turn: () => ({ token: 8, pages: 500, title: 'Danh sách tập thể', warnings: [], mirrors: true, sides: 'long_edge' }),
    printers: () => ({ list: [{ name: 'HP-2', isDefault: true }, { name: 'Canon', isDefault: false }], last: null }),
    printer_offers: () => ({ can: { duplex: true, trays: [{ value: 'InputSlot=Tray2', text: 'Tray2' }] }, last: { sides: 'one', tray: null } }),
    preview_page: () => SVG,
    preview_save: () => '/nha/ds.pdf',
  };
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => {};
  pretend((command, args) => {
    calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
    return answers[command]?.() ?? null;
  });
});
afterEach(forget);

const sent = (command: string) => calls.filter((call) => call.command === command).map(({ args }) => args);
const said = () => shownToasts.all.map(({ text }) => text).join(' ');
async function open() {
  render(PreviewPath, { table: 'decision', key: 3, back: { label: 'Về', go: () => {} } });
  await screen.findByTestId('page-number');
}

async function openDialog() {
  await fireEvent.click(screen.getByTestId('preview-print'));
  await vi.waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('print-start').disabled).toBe(false));
}
async function startPrinting() {
  await openDialog();
  await fireEvent.click(screen.getByTestId('print-start'));
}

describe('the print path', () => {
  test('lays the first form out, tells its warnings and draws only pages near the view', async () => {
    await open();
    expect(sent('preview_open')).toEqual([{ form: 'awards.l1', key: 3, chosen: { as: 'usual' } }]);
    expect(screen.getByText('Chữ lạ')).toBeTruthy();
    expect(screen.getByTestId('page-number').textContent).toBe('Trang 1 / 500');
    await vi.waitFor(() => expect(screen.getAllByTestId('preview-page').length).toBeGreaterThan(0));
    expect(sent('preview_page').length).toBeLessThan(10);
  });

  test('turns pages by button, key and number', async () => {
    await open();
    const at = () => screen.getByTestId('page-number').textContent;
    await fireEvent.click(screen.getByTestId('page-next'));
    expect(at()).toBe('Trang 2 / 500');
    await fireEvent.keyDown(window, { key: 'End' });
    expect(at()).toBe('Trang 500 / 500');
    const jump = screen.getByTestId<HTMLInputElement>('page-jump');
    await fireEvent.change(jump, { target: { value: '250' } });
    expect(at()).toBe('Trang 250 / 500');
    expect(screen.getByTestId('page-thumb-250').getAttribute('aria-current')).toBe('page');
  });

  test('stands as large as asked, by button and by key', async () => {
    await open();
    const zoom = screen.getByTestId<HTMLSelectElement>('page-zoom');
    expect(zoom.value).toBe('100');
    await fireEvent.keyDown(window, { key: '+', ctrlKey: true });
    expect(zoom.value).toBe('110');
    await fireEvent.keyDown(window, { key: '0', ctrlKey: true });
    expect(zoom.value).toBe('fit');
    await fireEvent.click(screen.getByTestId('zoom-in'));
    expect(zoom.value).toBe('50');
    await fireEvent.keyDown(window, { key: '-', ctrlKey: true });
    expect(zoom.value).toBe('50');
  });

  test('saves, opens and prints what was seen, and says what became of it', async () => {
    await open();
    await fireEvent.click(screen.getByTestId('preview-save'));
    await vi.waitFor(() => expect(said()).toContain('Đã lưu /nha/ds.pdf'));
    await fireEvent.click(screen.getByTestId('preview-system'));
    await vi.waitFor(() => expect(sent('preview_open_system')).toEqual([{ token: 7 }]));
    await fireEvent.click(screen.getByTestId('preview-archive'));
    await vi.waitFor(() => expect(sent('preview_save')).toHaveLength(2));
    expect(sent('preview_save')).toEqual([
      { token: 7, kind: 'pdf', archival: false },
      { token: 7, kind: 'pdf', archival: true },
    ]);
    await startPrinting();
    await vi.waitFor(() => expect(said()).toContain('Đã gửi “Danh sách tập thể” tới HP-2: tất cả các trang, 1 bản.'));
    expect(sent('preview_print')).toEqual([{ token: 7, job: { printer: 'HP-2', pages: '', copies: 1, sides: 'one', tray: null } }]);
  });

  test('meets the printer as it was used last, and shows the pages laid out for both sides', async () => {
    answers.printer_offers = () => ({ can: { duplex: true, trays: [{ value: 'InputSlot=Tray2', text: 'Tray2' }] }, last: { sides: 'long_edge', tray: 'InputSlot=Tray2' } });
    await open();
    await openDialog();
    await fireEvent.input(screen.getByTestId('print-pages'), { target: { value: '1-3,7' } });
    await fireEvent.input(screen.getByTestId('print-copies'), { target: { value: '0' } });
    expect(screen.getByTestId<HTMLButtonElement>('print-start').disabled).toBe(true);
    await fireEvent.input(screen.getByTestId('print-copies'), { target: { value: '2' } });
    await vi.waitFor(() => expect(sent('preview_turn')).toEqual([{ token: 7, sides: 'long_edge' }]));
    await vi.waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('print-start').disabled).toBe(false));
    await fireEvent.click(screen.getByTestId('print-start'));
    const job = { printer: 'HP-2', pages: '1-3,7', copies: 2, sides: 'long_edge', tray: 'InputSlot=Tray2' };
    await vi.waitFor(() => expect(sent('preview_print')).toEqual([{ token: 8, job }]));
    await vi.waitFor(() => expect(screen.getByTestId('print-mirrored')).toBeTruthy());
  });

  test('offers the viewer where the machine has no printer', async () => {
    answers.printers = () => ({ list: [], last: null });
    await open();
    await fireEvent.click(screen.getByTestId('preview-print'));
    await screen.findByTestId('print-no-printers');
    await fireEvent.click(screen.getByTestId('print-view'));
    await vi.waitFor(() => expect(sent('preview_open_system')).toEqual([{ token: 7 }]));
  });

  test('shows the first page of a long paper, tells how far the rest has come, and can be stopped', async () => {
    answers.preview_open = () => ({ token: 9, pages: null, title: 'Danh sách dài', warnings: [], mirrors: true, sides: 'one' });
    let stop = (_: unknown) => {};
    let go = (_: number) => {};
    answers.preview_lay = () => new Promise<number>((resolve, reject) => ([go, stop] = [resolve, reject]));
    answers.preview_stop = () => stop({ code: 'cancelled', params: {}, place: null });
    await open();
    expect(screen.getByTestId('page-number').textContent).toBe('Trang 1 / 1');
    expect(screen.getByTestId<HTMLButtonElement>('preview-save').disabled).toBe(true);
    await screen.findByTestId('print-laying');
    await fireEvent.click(screen.getByTestId('print-laying-stop'));
    await screen.findByTestId('print-stopped');
    await fireEvent.click(screen.getByTestId('print-laying-on'));
    await vi.waitFor(() => expect(sent('preview_lay')).toHaveLength(2));
    go(340);
    await vi.waitFor(() => expect(screen.getByTestId('page-number').textContent).toBe('Trang 1 / 340'));
    expect(screen.getByTestId<HTMLButtonElement>('preview-save').disabled).toBe(false);
  });

  test('says in a sentence why a machine cannot print', async () => {
    answers.preview_print = () => {
      throw { code: 'no_printer', params: {}, place: null };
    };
    await open();
    await startPrinting();
    expect((await screen.findByTestId('error-note')).textContent).toMatch(/máy in/);
    expect(said()).not.toContain('Đã gửi');
  });

  test('passes a form that has nothing to print, until somebody chooses', async () => {
    let asked = 0;
    answers.preview_open = () => {
      if (++asked === 1) throw { code: 'nothing_to_print', params: { number: '7', kinds: 'tập thể' }, place: null };
      return { token: 8, pages: 4, title: 'Danh sách cá nhân', warnings: [], mirrors: false, sides: 'one' };
    };
    await open();
    expect(sent('preview_open').map(({ form }) => form)).toEqual(['awards.l1', 'awards.l2']);
    expect(screen.queryByTestId('error-note')).toBeNull();
    expect(screen.getByTestId('preview-title').textContent).toBe('Danh sách cá nhân');
  });

  test('shows a refusal of a form instead of pages, and offers nothing to print', async () => {
    answers.preview_open = () => {
      throw { code: 'paper_failed', params: { detail: '' }, place: null };
    };
    render(PreviewPath, { table: 'decision', key: 3, back: { label: 'Về', go: () => {} } });
    await screen.findByTestId('error-note');
    expect(screen.queryByTestId('page-number')).toBeNull();
    expect(screen.getByTestId<HTMLButtonElement>('preview-print').disabled).toBe(true);
  });
});
