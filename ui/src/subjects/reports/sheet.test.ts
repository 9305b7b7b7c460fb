import { describe, expect, test } from 'vitest';
import type { CellRow, ReportFinding } from '../../lib/ipc';
import { figureText, marksOf, readText } from './sheet.svelte';

const line = (more: Partial<CellRow>): CellRow => ({
  code: 'F01', name: 'Quà tặng', measure: 'đồng', group: 'An sinh', under: null, kind: 'flow', formula: null, state: '', text: '', raw: '', derived: null, note: '', source: '', reason: '', origin: null, previous: '', sincePrevious: '', lastYear: '', sinceLastYear: '', ...more,
});
const finding = (code: string | null, severity: ReportFinding['severity'], text: string): ReportFinding => ({ rule: 'negative', number: 'R-01', severity, code, text });

describe('a cell shows', () => {
  test('what was typed, not what it was read as', () => {
    expect(figureText(line({ raw: 'hơn 7 tỉ', text: 'hơn 7.000.000.000' }))).toBe('hơn 7 tỉ');
    expect(figureText(line({ text: '12', source: 'register' }))).toBe('12');
  });

  test('beside it how it is read, and what follows where nothing was typed', () => {
    expect(readText(line({ raw: 'hơn 7 tỉ', text: 'hơn 7.000.000.000' }))).toBe('hơn 7.000.000.000');
    expect(readText(line({ derived: '80' }))).toBe('tính được 80');
    expect(readText(line({}))).toBe('');
  });
});

test('a line bears its gravest finding and every sentence; the report as a whole bears none', () => {
  const marks = marksOf([finding('F01', 'warning', 'Tăng gấp đôi.'), finding('F01', 'error', 'Là số âm.'), finding('B02', 'warning', 'Đúng không?'), finding('B03', 'hint', 'Ước lượng.'), finding(null, 'error', 'Thiếu ngày.')]);
  expect([...marks]).toEqual([
    ['F01', { tone: 'error', text: 'Tăng gấp đôi. Là số âm.' }],
    ['B02', { tone: 'warning', text: 'Đúng không?' }],
  ]);
});
