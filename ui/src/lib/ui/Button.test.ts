import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import Button from './Button.svelte';

test('a button that is at work does nothing when pressed again, and keeps the focus', async () => {
  let finish = () => {};
  const act = vi.fn(() => new Promise<void>((done) => (finish = done)));
  render(Button, { act, 'aria-label': 'Sao lưu ngay' });
  const button = screen.getByRole('button');
  button.focus();
  await fireEvent.click(button);
  await fireEvent.click(button);
  expect(act).toHaveBeenCalledTimes(1);
  expect([button.getAttribute('aria-busy'), document.activeElement]).toEqual(['true', button]);
  finish();
  await tick();
  await Promise.resolve();
  await tick();
  expect(button.getAttribute('aria-busy')).toBeNull();
  await fireEvent.click(button);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a button whose work fails can be pressed again', async () => {
  const act = vi.fn(() => {
    throw new Error('refused');
  });
  const unhandled = (event: Event) => event.preventDefault();
  window.addEventListener('unhandledrejection', unhandled);
  process.once('unhandledRejection', () => {});
  render(Button, { act, 'aria-label': 'Lưu' });
  await fireEvent.click(screen.getByRole('button'));
  await tick();
  expect(screen.getByRole('button').getAttribute('aria-busy')).toBeNull();
  window.removeEventListener('unhandledrejection', unhandled);
});
