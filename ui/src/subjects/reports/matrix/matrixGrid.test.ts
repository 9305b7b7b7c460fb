import { expect, test } from 'vitest';
import type { MatrixRow } from '../../../lib/ipc';
import { keyOf, typedOf } from './matrixGrid';

const row = (code: string): MatrixRow => ({ code, name: code, measure: '', under: null, cells: [] });
const ROWS = [row('B01'), row('F08')];

test('a line has the same number as long as the sheet is open', () => {
  expect([keyOf(ROWS, 'B01'), keyOf(ROWS, 'F08')]).toEqual([1, 2]);
});

test('a pasted block is a figure for each unit and indicator', () => {
  expect(typedOf(ROWS, ['u7', 'u9'], [{ key: 1, texts: ['12', ''] }, { key: 2, texts: ['3', 'không phát sinh'] }, { key: null, texts: ['1', '2'] }])).toEqual([
    { unit: 7, code: 'B01', text: '12' },
    { unit: 9, code: 'B01', text: '' },
    { unit: 7, code: 'F08', text: '3' },
    { unit: 9, code: 'F08', text: 'không phát sinh' },
  ]);
});
