import { describe, expect, test } from 'vitest';
import { firstRound, nomination } from '../../lib/ipc/dev/people';
import type { Finding } from '../../lib/ipc';
import { cellProblem, cellText, FIELDS, gravest } from './nominationFields';
import { referenceDate } from './round.svelte';

const field = (id: string) => FIELDS.find((known) => known.id === id) ?? FIELDS[0]!;
const finding = (severity: Finding['severity'], waived: string | null = null): Finding => ({
  rule: 'aw01', severity, text: 'Vì sao.', nomination: 1, field: 'award', others: [], waivable: true, waived,
});

describe('a cell', () => {
  test('shows dates and money the Vietnamese way', () => {
    const of = { ...nomination(1, 1), birth: '1979-04-12', amount: 1410000 };
    expect(cellText(of, field('birth'))).toBe('12/04/1979');
    expect(cellText(of, field('amount'))).toBe('1.410.000');
  });

  test('shows the text that could not be read, marked, with its reason', () => {
    const of = nomination(4, 1);
    expect(cellText(of, field('birth'))).toBe('31/02/1980');
    expect(cellProblem(of, 'birth')).toEqual({ mark: 'error', text: 'Ngày 31/02/1980 không có trong lịch.' });
  });

  test('is marked by its own gravest finding only', () => {
    const of = { ...nomination(1, 1), findings: [finding('hint'), finding('warning')] };
    expect(cellProblem(of, 'award')).toEqual({ mark: 'warning', text: 'Vì sao. Vì sao.' });
    expect(cellProblem(of, 'unit').mark).toBeNull();
  });
});

test('what was set aside with a reason marks nothing any more', () => {
  expect(gravest([finding('error', 'Thành tích khác'), finding('hint')])).toBe('hint');
  expect(gravest([])).toBeNull();
});

describe('a round is looked at as of', () => {
  const decision = { key: 1, number: '15', date: '2024-10-01', signer: '', lines: 1, total: 0, revoked: false };
  test.each([
    ['the end of a past year', { ...firstRound(), year: 2024 }, '2024-12-31'],
    ['today in its own year', { ...firstRound(), year: 2026 }, '2026-11-22'],
    ['the day of its decision', { ...firstRound(), year: 2024, decision }, '2024-10-01'],
  ])('%s', (_, round, date) => expect(referenceDate(round, '2026-11-22')).toBe(date));
});
