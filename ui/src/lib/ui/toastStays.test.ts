import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeToasts, holdToasts, shownToasts, toast } from './toasts.svelte';

const texts = () => shownToasts.all.map((shown) => shown.text);
const LONG_AFTER = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  holdToasts(false);
  closeToasts();
  vi.useRealTimers();
});

describe('a message', () => {
  test('goes by itself, a failure stays until it is closed', () => {
    toast('ok', 'Đã lưu');
    toast('error', 'Ổ đĩa đã đầy');
    vi.advanceTimersByTime(LONG_AFTER);
    expect(texts()).toEqual(['Ổ đĩa đã đầy']);
  });

  test('stays while it is being read, and goes afterwards', () => {
    toast('ok', 'Đã dán 8 dòng', { label: 'Hoàn tác', run: () => {} });
    holdToasts(true);
    vi.advanceTimersByTime(LONG_AFTER);
    expect(texts()).toEqual(['Đã dán 8 dòng']);
    holdToasts(false);
    vi.advanceTimersByTime(LONG_AFTER);
    expect(texts()).toEqual([]);
  });

  test('that comes while others are read stays with them', () => {
    toast('ok', 'một');
    holdToasts(true);
    toast('ok', 'hai');
    vi.advanceTimersByTime(LONG_AFTER);
    expect(texts()).toEqual(['một', 'hai']);
  });

  test('outlives those without a choice when it offers one', () => {
    toast('ok', 'Đã xóa 3 đề nghị', { label: 'Hoàn tác', run: () => {} });
    toast('ok', 'Đã lưu');
    vi.advanceTimersToNextTimer();
    expect(texts()).toEqual(['Đã xóa 3 đề nghị']);
  });

  test('said twice is shown once, and never more than four', () => {
    for (const text of ['a', 'b', 'b', 'c', 'd', 'e']) toast('ok', text);
    expect(texts()).toEqual(['b', 'c', 'd', 'e']);
  });
});
