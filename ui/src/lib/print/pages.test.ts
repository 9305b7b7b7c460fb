import { describe, expect, test } from 'vitest';
import { sizeOf } from './drawn.svelte';
import { pageKey, readPage } from './pageKeys';
import { pageAt, pagesSeen, scrollToSee, topOf, wholeHeight } from './strip';
import { percentOf, shownSize, stepZoom } from './zoom';

const A4 = { width: 595.28, height: 841.89 };

describe('the size of a page', () => {
  test('at 100 % is its size on paper: A4 is 794 × 1123 CSS pixels', () => {
    expect(shownSize(A4, 100)).toEqual({ width: 794, height: 1123 });
  });
  test('fitted to the width fills the width, fitted whole is wholly seen', () => {
    const room = { width: 1000, height: 500 };
    expect(shownSize(A4, percentOf('width', A4, room)).width).toBe(1000);
    expect(shownSize(A4, percentOf('fit', A4, room)).height).toBe(500);
  });
  test.each([
    [100, true, 110],
    [124, true, 125],
    [200, true, 200],
    [100, false, 90],
    [44, false, 50],
  ])('steps from %d %%, larger: %s, to %d %%', (from, larger, to) => expect(stepZoom(from, larger)).toBe(to));
  test('is read from the drawing', () => {
    expect(sizeOf('<svg class="x" viewBox="0 0 841.89 595.28" width="841.89pt">')).toEqual({ width: 841.89, height: 595.28 });
    expect(sizeOf('<p>')).toBeNull();
  });
});

describe('five hundred pages below each other', () => {
  const strip = { pages: 500, pageHeight: 1123, gap: 16 };

  test('keep only those near the view in the document', () => {
    expect(pagesSeen(strip, 0, 700, 1)).toEqual([0, 1]);
    expect(pagesSeen(strip, topOf(strip, 250), 700, 1)).toEqual([249, 250, 251]);
    expect(pagesSeen(strip, wholeHeight(strip) - 700, 700, 1)).toEqual([498, 499]);
  });
  test('tell which page is being read', () => {
    expect(pageAt(strip, 0, 700)).toBe(0);
    expect(pageAt(strip, topOf(strip, 37), 700)).toBe(37);
    expect(pageAt(strip, wholeHeight(strip), 700)).toBe(499);
  });
  test('move no more than needed to show one', () => {
    expect(scrollToSee(100, 50, 0, 500)).toBe(0);
    expect(scrollToSee(800, 50, 0, 500)).toBe(350);
    expect(scrollToSee(100, 50, 400, 500)).toBe(100);
  });
});

describe('a key', () => {
  const press = (init: KeyboardEventInit) => pageKey(new KeyboardEvent('keydown', init), 5, 10);

  test.each<[KeyboardEventInit, unknown]>([
    [{ key: 'PageDown' }, { page: 6 }],
    [{ key: 'PageUp' }, { page: 4 }],
    [{ key: 'Home' }, { page: 0 }],
    [{ key: 'End' }, { page: 9 }],
    [{ key: '+', ctrlKey: true }, { zoom: 'larger' }],
    [{ key: '=', ctrlKey: true }, { zoom: 'larger' }],
    [{ key: '-', ctrlKey: true }, { zoom: 'smaller' }],
    [{ key: '0', ctrlKey: true }, { zoom: 'fit' }],
    [{ key: 'End', altKey: true }, null],
    [{ key: 'a' }, null],
  ])('%o asks for %o', (init, asked) => expect(press(init)).toEqual(asked));

  test('in a field belongs to the field', () => {
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input')!;
    let asked: unknown = 'none';
    field.addEventListener('keydown', (event) => (asked = pageKey(event, 5, 10)));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(asked).toBeNull();
  });

  test.each([
    ['12', 11],
    [' 3 ', 2],
    ['0', 0],
    ['9999', 499],
    ['mười', null],
    ['', null],
  ])('a jump to “%s” leads to page index %s', (text, page) => expect(readPage(text, 500)).toBe(page));
});
