import { expect, test } from 'vitest';
import type { LineRow } from '../../lib/ipc';
import { markOf, wayText } from './lineGrid';

const row = (more: Partial<LineRow>): LineRow => ({ key: 1, register: 'funds.income', parent: null, title: '', cells: {}, findings: [], counts: true, overdue: false, below: [], now: '', origin: '', ...more });

test('a line says that it is not counted, and that its day is over', () => {
  expect(wayText(row({ counts: false, overdue: true }))).toBe('chưa tính, quá hạn');
  expect(wayText(row({}))).toBe('');
});

test('the gravest finding gives the mark its tone, all of them its words', () => {
  expect(markOf([{ column: 'value', severity: 'warning', text: 'A.' }, { column: 'value', severity: 'error', text: 'B.' }])).toEqual({ tone: 'error', text: 'A. B.' });
  expect(markOf([])).toBeNull();
});
