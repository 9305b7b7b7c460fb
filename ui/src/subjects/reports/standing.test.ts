import { describe, expect, test } from 'vitest';
import type { BoardRow } from '../../lib/ipc';
import { filledText, shownRows, signsOf, type Standing } from './standing';

const unit = (unitName: string, more: Partial<BoardRow> = {}): BoardRow => ({
  unit: 1, unitName, report: null, version: 0, state: null, stateText: '', next: [], counts: false, filled: 0, wanted: 0, unreadable: 0, due: '2026-12-17', sentOn: '', late: false, incomplete: false, ...more,
});
const sent = unit('Phường Cái Khế', { report: 7, state: 'sent', stateText: 'Đã gửi', filled: 118, wanted: 137, sentOn: '2026-12-18', late: true, incomplete: true });
const rows = [
  unit('Phường Ninh Kiều'),
  unit('Phường Tân An', { report: 3, state: 'draft', filled: 2, wanted: 30 }),
  sent,
  unit('Phường Bình Thủy', { report: 4, state: 'returned', stateText: 'Trả lại' }),
  unit('Phường Long Tuyền', { report: 5, state: 'locked', stateText: 'Đã khóa', sentOn: '2026-12-10' }),
];

test('a unit says where it stands, and what is late or missing', () => {
  expect(signsOf(sent).map(({ text }) => text)).toEqual(['Đã gửi', 'Trễ', 'Thiếu']);
  expect(rows.slice(0, 2).map((row) => signsOf(row)[0]?.text)).toEqual(['Chưa gửi', 'Chưa gửi (nháp)']);
});

test('filled figures stand beside the wanted ones', () => {
  expect(filledText(sent)).toBe('118/137');
  expect(filledText(unit('Phường An Bình'))).toBe('');
});

describe('a choice of the board shows', () => {
  test.each<[Standing | '', string, string[]]>([
    ['', '', rows.map(({ unitName }) => unitName)],
    ['unsent', '', ['Phường Ninh Kiều', 'Phường Tân An', 'Phường Bình Thủy']],
    ['late', '', ['Phường Cái Khế']],
    ['returned', '', ['Phường Bình Thủy']],
    ['locked', '', ['Phường Long Tuyền']],
    ['', 'binh thuy', ['Phường Bình Thủy']],
    ['sent', 'cai', ['Phường Cái Khế']],
  ])('%s, "%s"', (standing, text, names) => expect(shownRows(rows, standing, text).map(({ unitName }) => unitName)).toEqual(names));
});
