import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Toasts from './Toasts.svelte';
import { closeToasts, toast } from './toasts.svelte';

const field = () => screen.getByRole('textbox');
const action = () => screen.getByTestId('toast-action');
const focused = () => document.activeElement;

beforeEach(() => {
  document.body.innerHTML = '<input>';
});
afterEach(closeToasts);

/** The messages, with the focus in a field beside them. */
async function withMessage(run = () => {}) {
  const { component } = render(Toasts, { label: 'Thông báo', closeLabel: 'Đóng' });
  toast('ok', 'Đã xóa 3 đề nghị', { label: 'Hoàn tác', run });
  await tick();
  field().focus();
  return component as unknown as { visit: () => void };
}

describe('the key of the messages', () => {
  test('leads to what the newest offers, and back', async () => {
    const messages = await withMessage();
    messages.visit();
    expect(focused()).toBe(action());
    messages.visit();
    expect(focused()).toBe(field());
  });

  test('leads back by Escape too', async () => {
    const messages = await withMessage();
    messages.visit();
    await fireEvent.keyDown(action(), { key: 'Escape' });
    expect(focused()).toBe(field());
  });

  test('does nothing where there is no message', () => {
    const { component } = render(Toasts, { label: 'Thông báo', closeLabel: 'Đóng' });
    field().focus();
    (component as unknown as { visit: () => void }).visit();
    expect(focused()).toBe(field());
  });
});

test('what a message offers is done once, and the focus goes back to the work', async () => {
  const run = vi.fn();
  const messages = await withMessage(run);
  messages.visit();
  await fireEvent.click(action());
  expect(run).toHaveBeenCalledTimes(1);
  expect(screen.queryByTestId('toast')).toBeNull();
  expect(focused()).toBe(field());
});

test('messages are read out as they come, a failure at once', async () => {
  render(Toasts, { label: 'Thông báo', closeLabel: 'Đóng' });
  toast('ok', 'Đã lưu');
  toast('error', 'Ổ đĩa đã đầy');
  await tick();
  expect(screen.getByRole('alert').textContent).toContain('Ổ đĩa đã đầy');
  expect(screen.getByText('Đã lưu').closest('[aria-live="polite"]')).not.toBeNull();
  expect(screen.getByRole('region', { name: 'Thông báo' })).not.toBeNull();
});
