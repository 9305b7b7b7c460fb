import { describe, expect, test } from 'vitest';
import { arranged, asGiven, filling, freezing, hiding, NARROWEST, placed, readLayout, resized, shifted, showing, WIDEST } from './columns';

const COLUMNS = [{ id: 'name', width: 14 }, { id: 'kind', width: 6 }, { id: 'unit', width: 12, grow: true }, { id: 'note', width: 9, hidden: true }];
const GIVEN = asGiven(COLUMNS, 1);
const ids = (layout: typeof GIVEN) => arranged(COLUMNS, layout).map(({ id }) => id).join(' ');

describe('a person arranges columns', () => {
  test('hidden ones are not drawn until they are asked for', () => {
    expect(ids(GIVEN)).toBe('name kind unit');
    expect(ids(showing(GIVEN, 'note'))).toBe('name kind unit note');
  });

  test('one is moved by places, over hidden ones, and not over an edge', () => {
    expect(ids(shifted(GIVEN, COLUMNS, 'unit', -1))).toBe('name unit kind');
    expect(ids(shifted(GIVEN, COLUMNS, 'unit', 1))).toBe('name kind unit');
  });

  test('one is put where another stands', () => {
    expect(ids(placed(GIVEN, COLUMNS, 'unit', 'name'))).toBe('unit name kind');
    expect(ids(placed(GIVEN, COLUMNS, 'name', 'unit'))).toBe('kind unit name');
  });

  test('a width stays readable', () => {
    const width = (wanted: number) => arranged(COLUMNS, resized(GIVEN, 'name', wanted))[0]?.width;
    expect([width(20.04), width(0), width(1000)]).toEqual([20, NARROWEST, WIDEST]);
  });

  test('the last one cannot be hidden', () => {
    const alone = hiding(hiding(GIVEN, COLUMNS, 'name'), COLUMNS, 'kind');
    expect(ids(hiding(alone, COLUMNS, 'unit'))).toBe('unit');
  });
});

describe('room that is left goes to one column', () => {
  const widths = (layout: typeof GIVEN, room: number) => filling(arranged(COLUMNS, layout), layout, room).map(({ width }) => width);
  test.each([
    ['when there is some', GIVEN, 40, [14, 6, 20]],
    ['not when there is none', GIVEN, 30, [14, 6, 12]],
    ['not when a person gave it a width', resized(GIVEN, 'unit', 10), 40, [14, 6, 10]],
  ])('%s', (_, layout, room, expected) => expect(widths(layout, room)).toEqual(expected));
});

describe('what was kept', () => {
  test('is read back the same', () => {
    const layout = freezing(resized(showing(GIVEN, 'note'), 'kind', 9), 2);
    expect(readLayout(JSON.stringify(layout), GIVEN)).toEqual(layout);
  });

  test('leaves a column that came later in its own place', () => {
    const old = { order: ['unit', 'name'], hidden: [], widths: {}, frozen: 0 };
    expect(ids(readLayout(JSON.stringify(old), GIVEN))).toBe('unit note name kind');
  });

  test.each(['', 'x', '[]', '{"order":3,"hidden":{},"widths":{"name":"wide","kind":-4},"frozen":"two"}', 'null'])('and is no layout is not used: %s', (text) => {
    expect(readLayout(text, GIVEN)).toEqual(GIVEN);
  });
});
