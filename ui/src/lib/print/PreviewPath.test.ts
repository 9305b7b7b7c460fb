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
    preview_open: () => ({ token: 7, pages: 500, title: 'Danh sách tập thể', warnings: ['Chữ lạ'] }),
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

describe('the print path', () => {
  test('lays the first form out, tells its warnings and draws only pages near the view', async () => {
    await open();
    expect(sent('preview_open')).toEqual([{ form: 'awards.l1', key: 3 }]);
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
    await fireEvent.click(screen.getByTestId('preview-print'));
    await vi.waitFor(() => expect(said()).toContain('Đã gửi “Danh sách tập thể” (500 trang) tới máy in.'));
  });

  test('says in a sentence why a machine cannot print', async () => {
    answers.preview_print = () => {
      throw { code: 'no_printer', params: {}, place: null };
    };
    await open();
    await fireEvent.click(screen.getByTestId('preview-print'));
    await vi.waitFor(() => expect(said()).toMatch(/máy in/));
    expect(said()).not.toContain('Đã gửi');
  });

  test('passes a form that has nothing to print, until somebody chooses', async () => {
    let asked = 0;
    answers.preview_open = () => {
      if (++asked === 1) throw { code: 'nothing_to_print', params: { number: '7', kinds: 'tập thể' }, place: null };
      return { token: 8, pages: 4, title: 'Danh sách cá nhân', warnings: [] };
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
