import { expect, test } from 'vitest';
import { ledTo } from './scoreKeys';

const inside = { start: 1, end: 1, length: 3 };
const marked = { start: 0, end: 3, length: 3 };

test('arrows and Enter go through the points as through a workbook', () => {
  const cases: [string, typeof inside, [number, number] | null][] = [
    ['ArrowDown', inside, [2, 1]],
    ['Enter', inside, [2, 1]],
    ['ArrowUp', inside, [0, 1]],
    ['ArrowRight', inside, null],
    ['ArrowRight', marked, [1, 2]],
    ['ArrowLeft', marked, [1, 0]],
    ['5', marked, null],
  ];
  for (const [key, field, place] of cases) {
    expect(ledTo(key, { item: 1, side: 1 }, 6, 3, field), key).toEqual(place && { item: place[0], side: place[1] });
  }
  expect(ledTo('ArrowDown', { item: 5, side: 1 }, 6, 3, inside)).toBe(null);
});
