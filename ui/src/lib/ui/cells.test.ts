import { describe, expect, test } from 'vitest';
import { moveByKey, stepOf } from './cells';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

describe('a key moves by rows', () => {
  test.each<[KeyboardEventInit, number]>([
    [{ key: 'ArrowDown' }, 1],
    [{ key: 'ArrowUp' }, -1],
    [{ key: 'Enter' }, 1],
    [{ key: 'Enter', shiftKey: true }, -1],
    [{ key: 'Tab' }, 0],
    [{ key: 'a' }, 0],
    [{ key: 'ArrowDown', ctrlKey: true }, 0],
    [{ key: 'Enter', isComposing: true }, 0],
    [{ key: 'ArrowDown', isComposing: true }, 0],
  ])('%o → %i', (init, step) => expect(stepOf(key(init))).toBe(step));
});

describe('in a table of two rows', () => {
  function table(): HTMLInputElement[] {
    document.body.innerHTML = '<table><tbody><tr><td><input data-cell="0:name"></td><td><input data-cell="0:unit"></td></tr><tr><td><input data-cell="1:name"></td></tr></tbody></table>';
    document.querySelector('table')?.addEventListener('keydown', moveByKey);
    return [...document.querySelectorAll('input')];
  }

  test('Enter goes to the same column of the next row', () => {
    const [first, , third] = table();
    first?.focus();
    first?.dispatchEvent(key({ key: 'Enter' }));
    expect(document.activeElement).toBe(third);
  });

  test('Enter in the last row leaves the cell, which saves it', () => {
    const [, , third] = table();
    third?.focus();
    third?.dispatchEvent(key({ key: 'Enter' }));
    expect(document.activeElement).toBe(document.body);
  });

  test('a composition keeps its Enter', () => {
    const [first] = table();
    const event = key({ key: 'Enter', isComposing: true });
    first?.focus();
    first?.dispatchEvent(event);
    expect(document.activeElement).toBe(first);
    expect(event.defaultPrevented).toBe(false);
  });
});
