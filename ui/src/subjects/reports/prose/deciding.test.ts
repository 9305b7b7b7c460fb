import { expect, test } from 'vitest';
import type { ProseFigure } from '../../../lib/ipc';
import { around, Deciding } from './deciding.svelte';

const figure = (over: Partial<ProseFigure>): ProseFigure => ({
  code: 'F08', name: 'Nhà Đại đoàn kết', score: 95, typed: '395', shown: '395', role: 'kết quả', about: 'căn nhà', unit: 7, unitName: 'TP Cần Thơ',
  period: '2024-N9', periodName: '9 tháng năm 2024', there: null, same: false, sure: true, sentence: 'Đã xây 395 căn.', sentenceLetters: [0, 15], letters: [7, 10], ...over,
});
const deciding = (...over: Partial<ProseFigure>[]) => new Deciding({ file: '', text: '', figures: over.map(figure), more: false });

test('what is sure is offered as chosen, and each decision goes on to the next', () => {
  const state = deciding({}, { sure: false, role: 'kế hoạch' });
  expect(state.picks.map(({ typed }) => typed)).toEqual(['395']);
  state.decide(false);
  expect([state.at, state.picks.length]).toEqual([1, 0]);
  state.decide(true);
  expect([state.at, state.picks.length]).toEqual([1, 1]);
});

test('a figure without indicator, unit or period cannot be chosen until it has one', () => {
  const state = deciding({ code: null, sure: false });
  state.decide(true);
  expect(state.picks).toEqual([]);
  state.rows[0]!.code = 'F10';
  state.decide(true);
  expect(state.picks[0]).toMatchObject({ code: 'F10', unit: 7, period: '2024-N9' });
  for (const missing of [{ unit: null }, { period: null }]) {
    const other = deciding({ ...missing, sure: false });
    other.decide(true);
    expect(other.picks).toEqual([]);
  }
});

test('a figure that stands there differently is replaced only when somebody chooses it', () => {
  const state = deciding({ there: '3', sure: false }, { there: '395', same: true, sure: false });
  expect(state.picks).toEqual([]);
  state.decide(true);
  state.decide(true);
  expect(state.picks).toEqual([expect.objectContaining({ typed: '395', replace: true })]);
});

test('letters are counted as people see them', () => {
  expect(around('😀 Đã xây 395 căn', [9, 12])).toEqual(['😀 Đã xây ', '395', ' căn']);
});
