import { beforeEach, describe, expect, test } from 'vitest';
import type { OperationRow } from './ipc';
import { keyOf, redoable, undoable } from './undoing.svelte';

const row = (key: number, state: OperationRow['state'], can = true, kind = ''): OperationRow => ({
  key, state, at: '', actor: '', kind, text: '', rows: 1, undoable: can, why: null,
});

describe('the buttons name', () => {
  test('the newest operation that can be taken back', () => {
    expect(undoable([row(4, 'undo'), row(3, 'undone'), row(2, 'live'), row(1, 'live')])?.key).toBe(2);
    expect(undoable([row(2, 'sealed', false), row(1, 'live')])?.key).toBe(1);
    expect(undoable([row(1, 'live', false)])).toBeUndefined();
  });

  test('a redo only while nothing came after the undo', () => {
    expect(redoable([row(4, 'undo'), row(3, 'undone')])?.key).toBe(4);
    expect(redoable([row(5, 'live'), row(4, 'undo')])).toBeUndefined();
    expect(redoable([])).toBeUndefined();
  });

  test('no redo of what was done again already, but of the undo before it', () => {
    const redone = (key: number) => row(key, 'undo', false, 'office.redo');
    expect(redoable([redone(5), row(4, 'undo'), row(3, 'live')])).toBeUndefined();
    expect(redoable([redone(6), row(5, 'undo'), row(4, 'undo'), row(3, 'undone')])?.key).toBe(4);
  });
});

describe('the keys', () => {
  beforeEach(() => (document.body.innerHTML = '<input data-cell="0:name"><input id="search"><dialog></dialog>'));

  function press(init: KeyboardEventInit, on: Element = document.body) {
    let found: string | null = null;
    const listen = (event: KeyboardEvent) => (found = keyOf(event));
    window.addEventListener('keydown', listen, { once: true });
    on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    return found;
  }

  test.each<[KeyboardEventInit, string | null]>([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'z' }, null],
    [{ key: 'z', ctrlKey: true, altKey: true }, null],
    [{ key: 'z', ctrlKey: true, isComposing: true }, null],
  ])('%o ask for %s', (init, asked) => expect(press(init)).toBe(asked));

  test('belong to the text while it is being typed', () => {
    const cell = document.querySelector<HTMLInputElement>('[data-cell]');
    if (!cell) throw new Error('no cell');
    expect(press({ key: 'z', ctrlKey: true }, cell)).toBe('undo');
    cell.dataset.unsaved = 'true';
    expect(press({ key: 'z', ctrlKey: true }, cell)).toBeNull();
  });

  test('belong to an open dialog', () => {
    document.querySelector('dialog')?.setAttribute('open', '');
    expect(press({ key: 'z', ctrlKey: true })).toBeNull();
  });
});
