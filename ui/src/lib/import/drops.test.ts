import { forget, pretend } from '../ipc/dev/pretend';
import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tick } from 'svelte';
import { closeToasts, shownToasts } from '../ui/toasts.svelte';
import DropOverlay from './DropOverlay.svelte';
import { dropped, takeDrops } from './drops.svelte';

let asked: string[] = [];
let taken = 0;
beforeEach(() => {
  asked = [];
  taken = 0;
  document.body.innerHTML = '';
  closeToasts();
  pretend((command) => (asked.push(command), null));
});
afterEach(forget);

const file = (kind: 'workbook' | 'office' | 'other', count = 1) => ({ name: 'ds.xlsx', count, kind });
const said = () => shownToasts.all.map(({ text }) => text).join(' ');

describe('a file dropped on the window', () => {
  test('shows where it would go while it hovers', async () => {
    render(DropOverlay);
    const done = takeDrops({ into: 'đợt “Dân vận khéo”', take: () => {} });
    dropped({ state: 'hovering', ...file('workbook') });
    await tick();
    expect(screen.getByTestId('drop-overlay').textContent).toContain('Thả “ds.xlsx” để nhập vào đợt “Dân vận khéo”');
    dropped({ state: 'left' });
    await tick();
    expect(screen.getByTestId('drop-overlay').textContent?.trim()).toBe('');
    done();
  });

  test('is taken by the screen that can, the last one opened', () => {
    const first = takeDrops({ into: '', take: () => (taken += 1) });
    const last = takeDrops({ into: '', take: () => (taken += 10) });
    dropped({ state: 'let', ...file('workbook') });
    last();
    dropped({ state: 'let', ...file('other') });
    first();
    expect(taken).toBe(11);
  });

  test('says what to do first where nothing can take it', () => {
    dropped({ state: 'let', ...file('workbook') });
    expect(said()).toContain('mở một đợt khen thưởng');
  });

  test('is not taken under an open dialog, nor several at once', () => {
    const done = takeDrops({ into: '', take: () => (taken += 1) });
    dropped({ state: 'let', ...file('workbook', 2) });
    document.body.innerHTML = '<dialog open></dialog>';
    dropped({ state: 'let', ...file('workbook') });
    done();
    expect(taken).toBe(0);
    expect(said()).toContain('Mỗi lần chỉ nhập một tệp');
    expect(said()).toContain('Đóng hộp thoại');
  });

  test('is opened when it is an office file', () => {
    dropped({ state: 'let', ...file('office') });
    expect(asked).toEqual(['open_dropped']);
  });
});
