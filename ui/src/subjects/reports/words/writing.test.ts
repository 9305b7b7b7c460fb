import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everythingSaved } from '../../../lib/grid/pending';
import { forget, pretend } from '../../../lib/ipc/dev/pretend';
import { typedIn } from '../../../lib/ui/typed';
import { Writing } from './writing.svelte';

let kept: string[] = [];
let refuse = false;
let writing: Writing;

beforeEach(() => {
  vi.useFakeTimers();
  [kept, refuse] = [[], false];
  pretend((command, args) => {
    if (command !== 'report_put_section') return null;
    if (refuse) throw { code: 'report_locked', params: { period: 'tháng 9' }, place: null };
    kept.push((args as { text: string }).text);
    return null;
  });
  writing = new Writing(7, 'N09', 'An sinh xã hội', '');
});
afterEach(() => {
  forget();
  vi.useRealTimers();
});

test('a text is saved when the hand rests, once for many letters', async () => {
  for (const text of ['V', 'Vậ', 'Vận']) writing.typed(text);
  expect([kept.length, typedIn()]).toEqual([0, 'An sinh xã hội']);
  await vi.advanceTimersByTimeAsync(700);
  expect([kept, writing.dirty, typedIn()]).toEqual([['Vận'], false, null]);
});

test('a text is saved at once when the window closes', async () => {
  writing.typed('Vận động');
  void writing.save();
  await everythingSaved();
  expect(kept).toEqual(['Vận động']);
});

test('a text that is refused stays, is said, and is saved when it may be', async () => {
  refuse = true;
  writing.typed('Vận động');
  await vi.advanceTimersByTimeAsync(700);
  expect([writing.text, writing.dirty, typedIn()]).toEqual(['Vận động', true, 'An sinh xã hội']);
  expect(writing.refused).toContain('tháng 9');
  refuse = false;
  await writing.save();
  expect([kept, writing.refused, typedIn()]).toEqual([['Vận động'], null, null]);
});

test('what the file says is shown, but never over what is being typed', async () => {
  writing.told('Từ nơi khác');
  expect(writing.text).toBe('Từ nơi khác');
  writing.typed('Đang gõ');
  writing.told('Lại từ nơi khác');
  expect(writing.text).toBe('Đang gõ');
});

test('a blank at the end stays while somebody pauses, though the file keeps none', async () => {
  writing.typed('Vận ');
  await vi.advanceTimersByTimeAsync(700);
  writing.told('Vận');
  writing.told('Vận');
  expect([writing.text, writing.dirty]).toEqual(['Vận ', false]);
});
