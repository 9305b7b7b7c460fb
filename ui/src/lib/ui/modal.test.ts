import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openModal } from './modal';

const later = () => new Promise((done) => setTimeout(done));
const part = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;

beforeEach(() => {
  document.body.innerHTML = '<button id="before"></button><input id="other"><dialog><button id="inside"></button></dialog>';
  part('#before').focus();
});
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  document.body.innerHTML = '';
});

describe('a modal part', () => {
  test('gives the focus back to where it was', async () => {
    const close = openModal(part('dialog'), () => {});
    part('#inside').focus();
    close();
    part('dialog').remove();
    await later();
    expect(document.activeElement).toBe(part('#before'));
  });

  test('leaves the focus where something else took it meanwhile', async () => {
    const close = openModal(part('dialog'), () => {});
    close();
    part('#other').focus();
    await later();
    expect(document.activeElement).toBe(part('#other'));
  });

  test('asks to be closed by Escape, and does not close by itself', () => {
    const onclose = vi.fn();
    closing.push(openModal(part('dialog'), onclose));
    const escape = new Event('cancel', { cancelable: true });
    part('dialog').dispatchEvent(escape);
    expect([onclose.mock.calls.length, escape.defaultPrevented]).toEqual([1, true]);
  });

  test('tells when the web view closed it all the same', () => {
    const onclose = vi.fn();
    closing.push(openModal(part('dialog'), onclose));
    part<HTMLDialogElement>('dialog').close();
    expect(onclose).toHaveBeenCalled();
  });

  test('does not tell once it is gone', () => {
    const onclose = vi.fn();
    openModal(part('dialog'), onclose)();
    expect(onclose).not.toHaveBeenCalled();
  });
});
