import { describe, expect, test } from 'vitest';
import { slotted, type Slot } from './slots';

const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const slots = (rows: Slot[]) => rows.map(({ slot }) => slot);
const begun = (first: number, count: number) => slotted([], from(first, count), -1);

describe('rows of the document', () => {
  test('are as many as there are places, each in the order of its place', () => {
    expect(begun(40, 3)).toEqual([{ slot: 0, place: 40 }, { slot: 1, place: 41 }, { slot: 2, place: 42 }]);
  });

  test.each([
    ['a line down', from(1, 5), [1, 2, 3, 4, 0]],
    ['two lines down', from(2, 5), [2, 3, 4, 0, 1]],
    ['a page down: each takes the place at its position', from(4, 5), [0, 1, 2, 3, 4]],
    ['far away', from(900, 5), [0, 1, 2, 3, 4]],
    ['a longer window', from(0, 6), [0, 1, 2, 3, 4, 5]],
    ['a shorter one', from(0, 3), [0, 1, 2]],
  ])('are used again: %s', (_, places, expected) => expect(slots(slotted(begun(0, 5), places, -1))).toEqual(expected));

  test('that stay most keep their places upwards too', () => {
    expect(slots(slotted(begun(10, 5), from(8, 5), -1))).toEqual([3, 4, 0, 1, 2]);
  });
});

describe('the row with the keyboard', () => {
  const held = 12;
  test.each([
    ['left behind above', [12, ...from(90, 5)]],
    ['left behind below', [...from(1, 5), 12]],
    ['still in sight', from(11, 6)],
    ['at the edge of what is in sight', from(12, 6)],
  ])('keeps its element: %s', (_, places) => {
    const before = begun(10, 6);
    const after = slotted(before, places, held);
    expect(after.find(({ place }) => place === held)?.slot).toBe(2);
    expect(new Set(slots(after)).size).toBe(places.length);
  });

  test('is passed by no other in the document when all is replaced', () => {
    const after = slots(slotted(begun(10, 6), [12, ...from(90, 5)], held));
    // Elements that were above it are gone; those below come after it as they stood.
    expect(after).toEqual([2, 3, 4, 5, 6, 7]);
  });
});
