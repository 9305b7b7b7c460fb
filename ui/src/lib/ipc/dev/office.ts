// An office in memory that answers the commands, for looking at the interface in a plain browser.
// It knows no rule and keeps nothing; the built program never contains it.

import { pretend } from './pretend';
import type { Nomination, NominationQuery, OperationRow, Round, Understanding } from '..';
import { firstRound, nomination, stagedRow, unit } from './people';
import { keysOf, openView, pageOf, sheetView, storyOf, unitKeys, unitPage } from './views';

type Answer = (args: never) => unknown;

const INFO = { name: 'Ban Dân vận Quận ủy Ninh Kiều', superior: 'Quận ủy Ninh Kiều', place: 'Ninh Kiều', fileName: 'ninh-kieu.sdv', folder: 'Tài liệu', readOnly: false };
// ?open begins inside the office, ?rows=10000 makes a long round, ?size=125 large text, ?theme=dark dark colours.
const asked = new URLSearchParams(location.search);
let open = asked.has('open');
let rounds: Round[] = [firstRound()];
let rows: Nomination[] = Array.from({ length: Number(asked.get('rows') ?? 35) }, (_, index) => nomination(index + 1, 1));
let staged = Array.from({ length: 35 }, (_, index) => stagedRow(index + 1));
let operations: OperationRow[] = [
  operation(3, 'Nhập 35 đề nghị từ tệp 01-de-nghi-giay-khen-2024.xlsx'),
  operation(2, 'Tạo đợt “Phong trào thi đua “Dân vận khéo” năm 2024”'),
  operation(1, 'Tạo sổ'),
];

function operation(key: number, text: string): OperationRow {
  return { key, at: '2024-09-18T07:03:00Z', actor: 'Lan', kind: 'demo', text, rows: 35, state: 'live', undoable: key > 1, why: key > 1 ? null : 'Việc lập sổ không hoàn tác được.' };
}

function understanding(): Understanding {
  const columns = [
    ['A', 'STT', null, ['1', '2', '3']], ['B', 'Họ và tên', 'name', ['Nguyễn Văn Tám', 'Trần Thị Ngọc Ánh']], ['C', 'Chức vụ', 'position', ['Trưởng khu vực 3']],
    ['D', 'Đơn vị', 'unit', ['phường Xuân Khánh']], ['E', 'Năm sinh', 'birth', ['12/04/1979']], ['F', 'Tiền thưởng (đồng)', 'amount', ['710.000']], ['G', 'Ghi chú', null, []],
  ] as [string, string, string | null, string[]][];
  const names: Record<string, string> = { name: 'Họ và tên / Tên tập thể', position: 'Chức vụ', unit: 'Đơn vị', birth: 'Ngày sinh', amount: 'Tiền thưởng', citation: 'Thành tích' };
  return {
    batch: 1, fileName: '01-de-nghi-giay-khen-2024.xlsx', formatText: 'Bảng tính Excel (.xlsx)', encodingText: 'Unicode',
    sheets: [{ index: 0, name: 'Danh sách', hidden: false, rows: 60, importable: true, why: null }, { index: 1, name: 'Huong dan', hidden: false, rows: 12, importable: false, why: 'không có bảng' }],
    sheet: 0, headerRows: [11, 12],
    columns: columns.map(([letter, header, field, sample]) => ({ letter, header, field, fields: field ? [field] : [], fieldName: field && (names[field] ?? null), sample, encoding: 'unicode', encodingName: 'Unicode' })),
    encoding: { code: 'unicode', name: 'Unicode', said: false, changed: 0, examples: [], losses: [], choices: [{ code: 'unicode', name: 'Unicode' }, { code: 'tcvn3', name: 'TCVN3 (.VnTime)' }, { code: 'vni', name: 'VNI' }] }, recipe: null,
    fields: Object.entries(names).map(([code, name]) => ({ code, name })), committed: false,
    skipped: [{ row: 13, why: 'index', whyText: 'Dòng đánh số cột', text: '1 · 2 · 3 · 4' }, { row: 14, why: 'group', whyText: 'Tên nhóm', text: 'I. TẬP THỂ' }, { row: 60, why: 'total', whyText: 'Dòng cộng', text: 'Tổng cộng · 31.240.000' }],
    warnings: [{ code: 'MONEY_STYLES', text: 'Tiền thưởng được ghi theo 7 kiểu khác nhau.', rows: [15, 17, 22], column: 'F' }],
    counts: { new: 33, changed: 0, same: 0, rejected: 0, problems: staged.filter((row) => row.state === 'problem').length },
  };
}

const PAGE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"><rect width="595" height="842" fill="#fff"/><g font-family="Tinos, serif" text-anchor="middle" font-size="13"><text x="170" y="70">QUẬN ỦY NINH KIỀU</text><text x="170" y="88" font-weight="bold">BAN DÂN VẬN</text><text x="430" y="70" font-weight="bold">ĐẢNG CỘNG SẢN VIỆT NAM</text><text x="297" y="160" font-weight="bold">DANH SÁCH</text><text x="297" y="180">Tập thể, cá nhân được tặng Giấy khen</text></g></svg>`;

const filtered = ({ onlyProblems, text }: NominationQuery) =>
  rows.filter((row) => (!onlyProblems || row.findings.length || row.raw.length) && row.name.toLowerCase().includes(text.toLowerCase()));

const ANSWERS: Record<string, Answer> = {
  recent_offices: () => [{ index: 0, name: INFO.name, pathText: 'Tài liệu/ninh-kieu.sdv', openedAt: '2024-09-18T07:03:00Z', missing: false }],
  office_info: () => (open ? INFO : null),
  new_office: () => ((open = true), INFO),
  open_office: () => ((open = true), INFO),
  open_recent: () => ((open = true), INFO),
  open_sample: () => ((open = true), INFO),
  close_office: () => (open = false),
  settings: () => ({ theme: asked.get('theme') ?? 'light', textSize: Number(asked.get('size') ?? 100), lang: asked.get('lang') ?? 'vi', restoreLast: false, grids: {} }),
  home: () => ({
    deadlines: [{ kind: 'round', key: 1, round: 1, title: rounds[0]?.title, detail: 'Đợt của năm 2024 chưa có quyết định', at: '', due: '2024-12-31', overdue: true, place: ['awards', 'round', '1'] }, { kind: 'return', key: 1, round: 1, title: 'Thu hồi theo quyết định 15-QĐ/BDVQU', detail: 'Nguyễn Văn Tám nộp lại hiện vật và tiền thưởng trước ngày 22/11/2024', at: '', due: '2024-11-22', overdue: false, place: ['awards', 'round', '1'] }],
    coming: [{ kind: 'day', key: 1, round: 0, title: 'Họp mặt kỷ niệm ngày truyền thống', detail: 'Họp, làm việc · 8 giờ 00', at: '', due: '2024-10-14', overdue: false, place: ['calendar', 'entry', '1'] }],
    drafts: [{ kind: 'round', key: 1, round: 1, title: rounds[0]?.title, detail: '35 đề nghị, 3 chỗ cần xem', at: '2024-09-18T07:03:00Z', due: null, overdue: false, place: ['awards', 'round', '1'] }],
    imports: [{ kind: 'staged', key: 1, round: 1, title: '02-danh-sach-2023.xlsx', detail: '64 dòng, 3 dòng có lỗi', at: '2024-09-17T03:10:00Z', due: null, overdue: false, place: ['awards', 'round', '1'] }],
    operations, backup: { at: '2024-09-18T07:03:00Z', path: null, stale: false }, place: { folder: null, there: false, at: null, days: 0, warning: 'none' }, counts: { rounds: 1, nominations: 35, decisions: 0, units: 231 },
  }),
  operations: () => operations,
  find: ({ text }: { text: string }) =>
    rows.filter((row) => row.name.toLowerCase().includes(text.toLowerCase())).slice(0, 12).map((row) => ({ kind: row.subjectKind === 'collective' ? 'collective' : 'person', key: row.key, title: row.name, detail: `${row.position} · ${row.unitText}`, count: 1, place: ['awards', 'round', '1', 'nomination', String(row.key)] })),
  office_profile: () => ({ profile: { name: INFO.name, superior: INFO.superior, place: INFO.place, unit: null }, choices: [{ name: 'awards.tones', text: 'Thứ tự dấu thanh', values: [{ value: 'a', text: 'ngang, huyền, hỏi, ngã, sắc, nặng' }], chosen: null, usual: 'a' }] }),
  undo: () => ((operations = [{ ...operation(4, 'Hoàn tác'), state: 'undo' }, ...operations]), { operation: 4, text: 'Nhập 35 đề nghị', redo: true, conflicts: [] }),
  units_open: () => openView(unitKeys),
  units_page: unitPage,
  view_place: ({ view, key }: { view: number; key: number }) => { const at = keysOf(view).indexOf(key); return at < 0 ? null : at; },
  unit_detail: ({ key }: { key: number }) => ({
    row: unit(key), names: [{ name: 'Phường Xuân Khánh', validFrom: null, validTo: null }], parents: [unit(2)], aliases: ['P. X.Khánh'], note: '',
    predecessors: [], successors: [{ unit: unit(2), date: '2025-07-01', text: 'Sáp nhập', basis: 'Nghị quyết số 1668/NQ-UBTVQH15' }],
  }),
  unit_find: () => ({ state: 'expired', unit: unit(3), successors: [unit(2)] }),
  award_catalogue: () => [{ code: 'GK_BDV', name: 'Giấy khen của Trưởng Ban Dân vận' }, { code: 'BK_TINH', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' }],
  rounds: () => rounds,
  round: ({ key }: { key: number }) => rounds.find((round) => round.key === key),
  round_create: ({ round }: { round: Round }) => {
    rounds = [...rounds, { ...firstRound(), ...round, key: rounds.length + 1, counts: { collectives: 0, households: 0, individuals: 0, findingsError: 0, findingsWarning: 0 } }];
    return rounds.length;
  },
  nominations_open: ({ round, query }: { round: number; query: NominationQuery }) => openView(() => (round === 1 ? filtered(query).map((row) => row.key) : [])),
  nominations_page: (args: { view: number; offset: number; limit: number }) => pageOf(keysOf(args.view), args).map((key) => rows.find((row) => row.key === key)),
  nomination_story: ({ key }: { key: number }) => storyOf(rows.find((row) => row.key === key) ?? nomination(key, 1)),
  nomination_edit_field: ({ key, field, text }: { key: number; field: string; text: string }) => {
    rows = rows.map((row) => (row.key === key ? { ...row, [field]: text } : row));
    return rows.find((row) => row.key === key);
  },
  nominations_remove: ({ keys }: { keys: number[] }) => void (rows = rows.filter((row) => !keys.includes(row.key))),
  round_findings: () => { const found = rows.flatMap((row) => row.findings); return { total: found.length, stops: 1, warnings: found.length - 1, rows: found }; },
  round_duplicates: () => [{ a: 7, b: 8, aText: 'Đặng Thị Thủy, 1979, phường Tân An', bText: 'Đặng Thị Thuỷ, 1979, phường Xuân Khánh', scoreText: 'Chỉ khác cách đặt dấu thanh', same: null }],
  decide: () => {
    rounds = rounds.map((round) => ({ ...round, state: 'decided', decision: { key: 1, number: '15-QĐ/BDVQU', date: '2024-10-01', signer: 'Lê Thị Bé', lines: 35, total: 24850000, revoked: false } }));
    return 1;
  },
  import_choose: () => 1,
  import_understanding: understanding,
  import_adjust: understanding,
  import_sheet: sheetView,
  import_rows: ({ query }: { query: { onlyProblems: boolean; offset: number; limit: number } }) => {
    const shown = query.onlyProblems ? staged.filter((row) => row.state === 'problem') : staged;
    return { rows: shown.slice(query.offset, query.offset + query.limit), total: shown.length };
  },
  import_fix: ({ row, field, text }: { row: number; field: string; text: string }) => {
    staged = staged.map((one) => (one.key === row ? { ...one, state: 'ready', cells: one.cells.map((cell) => (cell.field === field ? { ...cell, text, problem: null } : cell)) } : one));
    return staged.find((one) => one.key === row);
  },
  import_commit: () => ({ operation: 5, new: 33, changed: 0, same: 0, rejected: 2, file: '01-de-nghi-giay-khen-2024.xlsx', total: 35 }),
  forms: () => [{ id: 'awards.l1', name: 'Danh sách tập thể' }, { id: 'awards.l2', name: 'Danh sách cá nhân' }, { id: 'awards.l3', name: 'Danh sách chung, không ghi tiền' }],
  preview_open: () => ({ token: 1, pages: 3, title: 'Danh sách tập thể', warnings: [] }),
  preview_page: () => PAGE_SVG,
};

/** Lets the office in memory answer every command. */
export function answerFromMemory(): void {
  pretend((command, args) => ANSWERS[command]?.((args ?? {}) as never) ?? null);
}
