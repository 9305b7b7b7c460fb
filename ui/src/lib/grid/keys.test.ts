import { describe, expect, test } from 'vitest';
import { actionOf, type Action, type Mode, type Press } from './keys';

function press(chord: string, more: Partial<Press> = {}): Press {
  const parts = chord.split(' ');
  const has = (name: string) => parts.includes(name);
  return { key: parts.at(-1) ?? '', ctrlKey: has('Ctrl'), shiftKey: has('Shift'), altKey: has('Alt'), metaKey: false, isComposing: false, keyCode: 0, ...more };
}
const move = (step: string, extend = false) => ({ do: 'move', step, extend });

describe('a key asks', () => {
  test.each<[string, Mode, unknown]>([
    ['ArrowDown', 'selected', move('down')],
    ['Shift ArrowDown', 'selected', move('down', true)],
    ['Ctrl ArrowDown', 'selected', move('columnEnd')],
    ['Ctrl Shift End', 'selected', move('last', true)],
    ['Home', 'selected', move('rowStart')],
    ['PageDown', 'editing', move('pageDown')],
    ['ArrowLeft', 'typing', move('left')],
    ['ArrowLeft', 'editing', null],
    ['Home', 'editing', null],
    ['Shift ArrowLeft', 'typing', null],
    ['Enter', 'typing', { do: 'enter', back: false }],
    ['Shift Enter', 'editing', { do: 'enter', back: true }],
    ['Shift Tab', 'selected', { do: 'tab', back: true }],
    ['Delete', 'selected', { do: 'clear' }],
    ['Backspace', 'selected', { do: 'clear' }],
    ['Backspace', 'typing', null],
    ['Delete', 'editing', null],
    ['F2', 'selected', { do: 'edit' }],
    ['Escape', 'typing', { do: 'cancel' }],
    ['Ctrl a', 'selected', { do: 'all' }],
    ['Ctrl a', 'typing', null],
    ['Ctrl D', 'selected', { do: 'fillDown' }],
    ['Ctrl Enter', 'typing', { do: 'fillRange' }],
    ['Ctrl Insert', 'selected', { do: 'insert' }],
    ['Ctrl Shift +', 'selected', { do: 'insert' }],
    ['Ctrl -', 'selected', { do: 'remove' }],
    ['Ctrl Delete', 'selected', { do: 'remove' }],
    ['Ctrl z', 'selected', { do: 'undo' }],
    ['Ctrl Shift Z', 'selected', { do: 'redo' }],
    ['Ctrl z', 'typing', null],
    ['Ctrl k', 'selected', null],
    ['Alt ArrowDown', 'selected', { do: 'list' }],
    ['Alt ArrowLeft', 'selected', null],
    ['Shift F10', 'selected', { do: 'menu' }],
    ['ContextMenu', 'selected', { do: 'menu' }],
    ['đ', 'selected', null],
    ['Ctrl v', 'selected', null],
  ])('%s while %s: %o', (chord, mode, action) => expect(actionOf(press(chord), mode)).toEqual(action as Action));
});

describe('a key that an input method works on asks nothing', () => {
  const AT_WORK: [string, Partial<Press>][] = [['composing', { isComposing: true }], ['processed', { keyCode: 229 }]];
  test.each(AT_WORK)('%s', (_, more) => {
    for (const key of ['Enter', 'Backspace', 'ArrowDown', 'Escape', 'Tab', 'Ctrl a']) expect(actionOf(press(key, more), 'selected')).toBeNull();
  });
});
