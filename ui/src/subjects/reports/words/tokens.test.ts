import { expect, test } from 'vitest';
import type { CellRow } from '../../../lib/ipc';
import { fitting, putIn, tokenOf, unitsOf } from './tokens';

const row = (code: string, name: string, text: string, measure = 'căn') => ({ code, name, text, measure, group: 'An sinh xã hội' }) as CellRow;
const ROWS = [row('F08', 'Nhà Đại đoàn kết', ''), row('F01', 'Quỹ Vì người nghèo', 'hơn 7.000.000.000', 'đồng'), row('F07', 'Gạo', '59', 'kg')];

test('indicators are found by code or by words without accents, told ones first', () => {
  expect(fitting(ROWS, 'dai doan').map(({ code }) => code)).toEqual(['F08']);
  expect(fitting(ROWS, 'f01').map(({ code }) => code)).toEqual(['F01']);
  expect(fitting(ROWS, '').map(({ code }) => code)).toEqual(['F01', 'F07', 'F08']);
  expect(fitting(ROWS, 'mua xuan')).toEqual([]);
});

test('a figure is written with its unit and its period', () => {
  expect(tokenOf('F01', 'tỷ', '')).toBe('{{F01|tỷ}}');
  expect(tokenOf('F08', '', 'so cùng kỳ')).toBe('{{F08|so cùng kỳ}}');
  expect([unitsOf({ measure: 'đồng' })[0], unitsOf({ measure: 'căn' })]).toEqual(['tỷ', []]);
});

test('a figure is put in where the hand stands, apart from the word before', () => {
  expect(putIn('Xây căn.', 3, 3, '{{F08}}')).toEqual({ text: 'Xây {{F08}} căn.', at: 11 });
  expect(putIn('Xây ??? căn.', 4, 7, '{{F08}}')).toEqual({ text: 'Xây {{F08}} căn.', at: 11 });
  expect(putIn('', 0, 0, '{{F08}}').text).toBe('{{F08}}');
});
