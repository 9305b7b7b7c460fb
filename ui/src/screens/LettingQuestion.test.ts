import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchLetting } from '../lib/letting.svelte';
import Dialog from '../lib/ui/Dialog.svelte';
import LettingQuestion from './LettingQuestion.svelte';

const part = <T extends Element>(selector: string) => document.querySelector<T>(selector);
const settled = async () => {
  await new Promise((done) => setTimeout(done));
  flushSync();
};
const children = createRawSnippet(() => ({ render: () => '<input id="field" value="">' }));
let onclose = vi.fn();
let mounted: Record<string, unknown>[] = [];

beforeEach(() => {
  onclose = vi.fn();
  watchLetting();
  mounted = [
    mount(LettingQuestion, { target: document.body }),
    mount(Dialog, { target: document.body, props: { title: 'Ra quyết định', onclose, onsubmit: () => null, children } }),
  ];
  flushSync();
});
afterEach(() => {
  for (const one of mounted) void unmount(one);
  document.body.innerHTML = '';
});

function type() {
  const field = part<HTMLInputElement>('#field')!;
  field.value = 'Số 12-QĐ/BDV';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  flushSync();
}

async function escape() {
  part('#field')!.closest('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }));
  await settled();
}

test('Escape closes a dialog in which nothing was typed', async () => {
  await escape();
  expect(onclose).toHaveBeenCalledOnce();
});

test('Escape asks about what was typed, and goes back to it', async () => {
  type();
  await escape();
  expect(part('[data-testid=letting-question]')?.textContent).toContain('Ra quyết định');
  expect(onclose).not.toHaveBeenCalled();
  part<HTMLButtonElement>('[data-testid=letting-stay]')!.click();
  await settled();
  expect([part('[data-testid=letting-question]'), part<HTMLInputElement>('#field')?.value]).toEqual([null, 'Số 12-QĐ/BDV']);
  expect(onclose).not.toHaveBeenCalled();
});

test('what was typed is let go where the person says so', async () => {
  type();
  await escape();
  part<HTMLButtonElement>('[data-testid=letting-go]')!.click();
  await settled();
  expect(onclose).toHaveBeenCalledOnce();
});
