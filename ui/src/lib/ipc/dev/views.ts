// Open views, stories and the drawn sheet of the office in memory.

import type { DrawnRow, Nomination, SheetView, Story, ViewInfo } from '..';
import { unit } from './people';

const UNITS = 1200;
const SHEET_ROWS = 60;
let last = 0;
let lists = new Map<number, () => number[]>();

/** Opens a view of keys; they are counted anew with each page. */
export function openView(keys: () => number[]): ViewInfo {
  last += 1;
  lists = new Map([...lists, [last, keys]]);
  return { view: last, total: keys().length, stale: false };
}

export const keysOf = (view: number): number[] => lists.get(view)?.() ?? [];

export const pageOf = <T>(rows: T[], { offset, limit }: { offset: number; limit: number }): T[] => rows.slice(offset, offset + limit);

export const unitKeys = (): number[] => Array.from({ length: UNITS }, (_, at) => at + 1);

export const unitPage = (args: { view: number; offset: number; limit: number }) => pageOf(keysOf(args.view), args).map(unit);

/** The sheet as it came: notes, a heading, a group, people, a total. */
export function sheetView({ offset, limit }: { offset: number; limit: number }): SheetView {
  const rows = Array.from({ length: SHEET_ROWS }, (_, at) => drawnRow(at + 1));
  const columns = [['A', null], ['B', 'name'], ['C', 'position'], ['D', 'unit'], ['E', 'birth']] as [string, string | null][];
  return {
    batch: 1, sheet: 0, name: 'Danh sách', total: SHEET_ROWS, cut: false, rows: rows.slice(offset, offset + limit),
    columns: columns.map(([letter, field]) => ({ letter, field, width: 14, fieldName: field && 'Họ và tên' })),
  };
}

function drawnRow(row: number): DrawnRow {
  const plain = { row, why: null, group: null, repaired: [], staged: null, state: null };
  if (row < 11) return { ...plain, kind: row === 3 ? 'note' : 'blank', cells: [row === 3 ? 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG' : null, null, null, null, null] };
  if (row < 13) return { ...plain, kind: 'heading', cells: ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Năm sinh'] };
  if (row === SHEET_ROWS) return { ...plain, kind: 'total', why: 'Dòng cộng', cells: ['Tổng cộng', null, null, null, null] };
  return { ...plain, kind: 'data', staged: row - 12, state: 'ready', cells: [String(row - 12), 'Nguyễn Văn Tám', 'Trưởng khu vực 3', 'phường Xuân Khánh', '12/04/1979'] };
}

export function storyOf(nomination: Nomination): Story {
  return {
    nomination, others: [], notes: [], model: null, medal: false,
    history: [],
    events: [{ at: '2024-09-18T07:03:00Z', actor: 'Lan', from: null, to: 'draft', text: 'Nhập 35 đề nghị từ tệp 01-de-nghi-giay-khen-2024.xlsx', reason: '' }],
    documents: [{ code: 'proposal', text: 'Tờ trình đề nghị, kèm danh sách', present: true, required: true, source: 'Nghị định 152/2025/NĐ-CP', sure: 'high' }],
    source: nomination.origin && { ...nomination.origin, importedAt: '2024-09-18T07:03:00Z' },
  };
}
