import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changed, changes, watchChanges } from './changes.svelte';
import { forget, pretend } from './ipc/dev/pretend';

let notice = () => {};

beforeEach(async () => {
  vi.useFakeTimers();
  pretend((command, args) => {
    const { channel } = (args ?? {}) as { channel?: { onmessage: (message: unknown) => void } };
    if (command === 'watch_changes') notice = () => channel?.onmessage({});
    return null;
  });
  await watchChanges();
  await vi.advanceTimersByTimeAsync(10_000);
});
afterEach(() => (forget(), vi.useRealTimers()));

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
const since = (before: number) => changes.revision - before;

test('what was done with the mouse is read anew at once', () => {
  const before = changes.revision;
  notice();
  expect(since(before)).toBe(1);
});

test('who types is not kept waiting: it is read anew once, when the hand rests', async () => {
  const before = changes.revision;
  for (let key = 0; key < 5; key += 1) await (press(), notice(), vi.advanceTimersByTimeAsync(150));
  expect(since(before)).toBe(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(since(before)).toBe(1);
});

test('and who never rests sees it all the same, before long', async () => {
  const before = changes.revision;
  for (let key = 0; key < 30; key += 1) await (press(), notice(), vi.advanceTimersByTimeAsync(150));
  expect(since(before)).toBeGreaterThan(0);
});

test('what the window itself asks for does not wait, and is not told twice', async () => {
  const before = changes.revision;
  press();
  notice();
  changed();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(since(before)).toBe(1);
});
