import { describe, expect, test } from 'vitest';
import { actionOf } from '../grid/keys';
import { bandKey } from '../import/headerRows';
import { twinKey } from '../import/twinKeys';
import { lineKey } from '../print/lineKeys';
import { pageKey } from '../print/pageKeys';
import { capsOf, isChord, takesText } from './chord';
import { frameKeyOf, KEYS, type KeyGroup } from './table';

/** The key press that a chord describes. */
function pressOf(chord: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const caps = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
  const key = caps.at(-1) ?? '';
  const init = { ctrlKey: caps.includes('Ctrl') && key !== 'Ctrl', altKey: caps.includes('Alt'), shiftKey: caps.includes('Shift') };
  return new KeyboardEvent('keydown', { key: key === 'Space' ? ' ' : key, ...init, ...more });
}

const chordsOf = (group: KeyGroup) => KEYS.filter((key) => key.group === group).flatMap((key) => key.chords);

describe('a chord is heard', () => {
  test.each<[string, KeyboardEventInit, boolean]>([
    ['Ctrl+K', { key: 'k', ctrlKey: true }, true],
    ['Ctrl+K', { key: 'K', ctrlKey: true }, true],
    ['Ctrl+K', { key: 'k' }, false],
    ['Ctrl+K', { key: 'k', ctrlKey: true, altKey: true }, false],
    ['Ctrl+K', { key: 'k', ctrlKey: true, shiftKey: true }, false],
    ['Ctrl+K', { key: 'л', code: 'KeyK', ctrlKey: true }, true],
    ['Ctrl+K', { key: 'k', ctrlKey: true, isComposing: true }, false],
    ['Ctrl+K', { key: 'Process', keyCode: 229, ctrlKey: true }, false],
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
    ['?', { key: '?', shiftKey: true }, true],
    ['Alt+1', { key: '1', code: 'Digit1', altKey: true }, true],
    ['Alt+1', { key: 'ă', code: 'Digit1', altKey: true }, true],
    ['Alt+1', { key: '1', code: 'Numpad1', altKey: true }, false],
    ['Ctrl++', { key: '+', ctrlKey: true, shiftKey: true }, true],
    ['Shift+Space', { key: ' ', shiftKey: true }, true],
  ])('%s by %o: %s', (chord, init, heard) => expect(isChord(new KeyboardEvent('keydown', init), chord)).toBe(heard));
});

test('a chord is shown as the keys are labelled', () => {
  expect(capsOf('Ctrl+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(capsOf('Alt+ArrowLeft')).toEqual(['Alt', '←']);
  expect(capsOf('Ctrl++')).toEqual(['Ctrl', '+']);
});

describe('every key of the card works', () => {
  const CLIPBOARD = ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'];

  test.each(chordsOf('everywhere').filter((chord) => chord !== 'Escape'))('everywhere: %s', (chord) => {
    expect(frameKeyOf(pressOf(chord))).not.toBeNull();
  });

  // The clipboard's keys come as events of their own.
  test.each(chordsOf('grid').filter((chord) => !CLIPBOARD.includes(chord)))('in a grid: %s', (chord) => {
    expect(actionOf(pressOf(chord), 'selected')).not.toBeNull();
  });

  test.each(chordsOf('import'))('on an imported sheet: %s', (chord) => expect(bandKey(pressOf(chord)) ?? twinKey(pressOf(chord))).not.toBeNull());

  test.each(chordsOf('print'))('on pages: %s', (chord) => expect(pageKey(pressOf(chord), 1, 9)).not.toBeNull());

  test.each(chordsOf('arrange'))('in an order by hand: %s', (chord) => expect(lineKey(pressOf(chord), 9)).toMatchObject({ takes: true }));
});

test('no chord means two things at one place', () => {
  for (const group of ['grid', 'round', 'import', 'print'] as const) {
    const chords = [...chordsOf(group), ...chordsOf('everywhere').filter((chord) => chord !== 'Escape')];
    const shared = ['Ctrl+Z', 'Ctrl+Y'];
    expect(chords.filter((chord, at) => chords.indexOf(chord) !== at && !shared.includes(chord))).toEqual([]);
  }
});

test('letters belong to fields, not to boxes and buttons', () => {
  document.body.innerHTML = '<input><input type="checkbox"><textarea></textarea><button></button>';
  expect([...document.body.children].map(takesText)).toEqual([true, false, true, false]);
});
