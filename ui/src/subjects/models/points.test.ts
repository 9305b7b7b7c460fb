import { expect, test } from 'vitest';
import { readPoints, showPoints } from './points';

test('points are read and shown with a comma; nothing is not 0', () => {
  const cases: [string, number | null][] = [['12,5', 1250], ['0', 0], ['', null], ['1.25', 125], ['100', 10_000], ['-1', null], ['khá', null]];
  for (const [text, points] of cases) expect(readPoints(text), text).toBe(points);
  expect([showPoints(1250), showPoints(0), showPoints(10_000)]).toEqual(['12,5', '0', '100']);
});
