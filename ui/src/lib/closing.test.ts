import { forget, pretend } from './ipc/dev/pretend';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closing, leaveWindow, stayInWindow, watchClosing } from './closing.svelte';
import { forgetTyped, noteTyped } from './ui/typed';

let told: unknown[] = [];
let close: () => void = () => {};

beforeEach(async () => {
  told = [];
  pretend((command, args) => {
    if (command === 'watch_closing') close = () => (args as { channel: { onmessage: (asked: unknown) => void } }).channel.onmessage('asked');
    if (command === 'closing_ready') told.push('ready');
    if (command === 'closing_hold') told.push((args as { held: boolean }).held);
    return null;
  });
  await watchClosing();
});
afterEach(forget);

const settled = () => new Promise((done) => setTimeout(done));

test('a window without unsaved text closes at once', async () => {
  close();
  await settled();
  expect(told).toEqual(['ready']);
});

test('a window with unsaved text asks, stays, asks again and closes', async () => {
  const dialog = {};
  noteTyped(dialog, 'Ra quyết định');
  close();
  await settled();
  expect(closing.asking).toBe('Ra quyết định');
  await stayInWindow();
  expect(closing.asking).toBeNull();
  close();
  await settled();
  await leaveWindow();
  expect(told).toEqual([true, false, true, 'ready']);
  forgetTyped(dialog);
  close();
  await settled();
  expect(told.at(-1)).toBe('ready');
});
