import { forget, pretend } from '../ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DrawnKind, DrawnRow, SheetView, StagedRow, Understanding } from '../ipc';
import ImportPath from './ImportPath.svelte';

type Call = { command: string; args: Record<string, unknown> };
let calls: Call[] = [];
let committed = false;
let broken = false;

function understood(problems: number): Understanding {
  return {
    batch: 7, fileName: 'ds.xlsx', formatText: 'Excel', encodingText: 'Unicode', sheet: 0, headerRows: [2, 2],
    sheets: [{ index: 0, name: 'Danh sách', hidden: false, rows: 9, importable: true, why: null }],
    columns: [
      { letter: 'A', header: 'Họ và tên', field: 'name', fields: ['name'], fieldName: 'Họ và tên', sample: ['Trần Thị Ngọc Ánh'] },
      { letter: 'B', header: 'Năm sinh', field: null, fields: [], fieldName: null, sample: ['1979'] },
    ],
    fields: [{ code: 'name', name: 'Họ và tên' }, { code: 'birth', name: 'Ngày sinh' }],
    committed, skipped: [{ row: 6, why: 'total', whyText: 'dòng cộng', text: 'Cộng' }], warnings: [],
    counts: { new: 2, changed: 0, same: 0, rejected: 0, problems },
    encoding: { code: 'unicode', name: 'Unicode', said: false, changed: 0, examples: [], losses: [], choices: [] }, recipe: null,
  } as unknown as Understanding;
}

const drawn = (row: number, kind: DrawnKind, cells: string[], more: Partial<DrawnRow> = {}): DrawnRow => ({
  row, kind, why: null, group: null, cells, repaired: [], staged: null, state: null, ...more,
});
const SHEET: SheetView = {
  batch: 7, sheet: 0, name: 'Danh sách', total: 6, cut: false,
  columns: [{ letter: 'A', width: 20, field: 'name', fieldName: 'Họ và tên' }, { letter: 'B', width: 10, field: null, fieldName: null }],
  rows: [
    drawn(1, 'note', ['DANH SÁCH'], { why: 'phần đầu trang, trên bảng' }),
    drawn(2, 'heading', ['Họ và tên', 'Năm sinh']),
    drawn(3, 'group', ['Phường An Cư'], { why: 'tiêu đề nhóm' }),
    drawn(4, 'data', ['Võ Minh Hùng', '1980'], { group: 'Phường An Cư', repaired: [{ column: 0, raw: 'Vâ Minh Hïng' }] }),
    drawn(5, 'data', ['Lê An', '1979']),
    drawn(6, 'total', ['Cộng', '2'], { why: 'dòng cộng' }),
  ],
};

const staged = (birth: string, wrong: boolean): StagedRow => ({
  key: 70, sheet: 'Danh sách', row: 12, state: wrong ? 'problem' : 'ready', kindText: 'Cá nhân', group: null, twin: null,
  cells: [
    { field: 'name', raw: 'Võ Minh Hùng', text: 'Võ Minh Hùng', problem: null },
    { field: 'birth', raw: '31/02/1980', text: birth, problem: wrong ? { code: 'invalid_date', text: 'Không có ngày này.', severity: 'error' } : null },
  ],
});

beforeEach(() => {
  calls = [];
  committed = false;
  broken = false;
  let problems = 1;
  const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
    import_understanding: () => understood(problems),
    import_adjust: () => understood(0),
    import_sheet: () => {
      if (broken) throw { code: 'no_such_record', params: {}, place: null };
      return SHEET;
    },
    import_rows: () => ({ rows: [staged('31/02/1980', true)], total: 1 }),
    import_fix: ({ text }) => ((problems = 0), staged(String(text), false)),
    import_same_count: () => 3,
    import_fix_same: () => 3,
    import_commit: () => ({ operation: 5, new: 2, changed: 0, same: 0, rejected: 0, file: 'ds.xlsx', total: 2 }),
  };
  pretend((command, args) => {
    const given = (args ?? {}) as Record<string, unknown>;
    calls.push({ command, args: given });
    return answers[command]?.(given);
  });
});
afterEach(forget);

const sent = (command: string) => calls.filter((call) => call.command === command).map((call) => call.args);
const open = (row: number | null = null) => render(ImportPath, { batch: 7, row, back: { label: 'Về', go: () => {} } });
async function openSheet() {
  open();
  await fireEvent.click(await screen.findByTestId('tab-sheet'));
  await screen.findByTestId('import-sheet-picture');
}

describe('the import path', () => {
  test('says in a line how the file was understood and opens on the rows with problems', async () => {
    open();
    expect((await screen.findByTestId('import-understood')).textContent).toBe('Excel · Unicode · trang tính “Danh sách” · tiêu đề dòng 2 · lấy 1 trong 2 cột');
    expect(await screen.findByTestId('import-cell-12-birth')).toBeTruthy();
    expect(sent('import_rows')[0]).toMatchObject({ batch: 7, query: { onlyProblems: true, offset: 0 } });
  });

  test('draws the sheet with what each row was taken for, and says why', async () => {
    await openSheet();
    const kinds = [1, 2, 3, 4, 5, 6].map((row) => screen.getByTestId(`sheet-row-${row}`).dataset.kind);
    expect(kinds).toEqual(['note', 'heading', 'group', 'data', 'data', 'total']);
    const total = screen.getByTestId('sheet-row-6');
    expect(total.title).toContain('Dòng cộng');
    await fireEvent.focusIn(total.querySelector('button')!);
    expect(screen.getByTestId('sheet-status').textContent).toContain('Dòng 6: Dòng cộng');
    await fireEvent.focusIn(screen.getByTestId('sheet-row-4').querySelector('button')!);
    expect(screen.getByTestId('sheet-status').textContent).toContain('thuộc “Phường An Cư”');
  });

  test('shows the writing before and after repair', async () => {
    await openSheet();
    expect(screen.getByTestId('sheet-row-4').textContent).toContain('Võ Minh Hùng');
    await fireEvent.click(screen.getByTestId('import-raw'));
    expect(screen.getByTestId('sheet-row-4').textContent).toContain('Vâ Minh Hïng');
  });

  test('maps a column by typing without accents and leaves everything else as it is', async () => {
    await openSheet();
    const field = screen.getByTestId<HTMLInputElement>('import-column-B');
    expect(field.value).toBe('Không lấy');
    await fireEvent.input(field, { target: { value: 'ngay' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await vi.waitFor(() => expect(sent('import_adjust')).toHaveLength(1));
    expect(sent('import_adjust')[0]).toMatchObject({ adjustment: { sheet: 0, headerRows: null, columns: [{ letter: 'B', field: 'birth' }] } });
  });

  test('moves the header rows by keyboard', async () => {
    await openSheet();
    const row = screen.getByTestId('sheet-row-2').querySelector('button')!;
    await fireEvent.keyDown(row, { key: 'ArrowDown', altKey: true });
    await fireEvent.keyDown(row, { key: 'ArrowDown', altKey: true, shiftKey: true });
    expect(sent('import_adjust').map(({ adjustment }) => (adjustment as { headerRows: number[] }).headerRows)).toEqual([[3, 3], [2, 3]]);
  });

  test('mends a cell in place, says where it stands in the file and how many equal ones there are', async () => {
    open();
    await fireEvent.pointerDown(await screen.findByTestId('import-cell-12-birth'), { button: 0 });
    const input = screen.getByTestId('grid-input');
    expect(screen.getByTestId('import-row-problems').textContent).toContain('Không có ngày này.');
    await fireEvent.input(input, { target: { value: '28/02/1980' } });
    await fireEvent.keyDown(input, { key: 'Enter' });
    await vi.waitFor(() => expect(sent('import_fix')).toEqual([{ row: 70, field: 'birth', text: '28/02/1980' }]));
    const same = await screen.findByTestId('import-fix-same');
    expect(same.textContent?.trim()).toBe('Sửa cả 3 ô “31/02/1980” còn lại thành “28/02/1980”');
    await fireEvent.click(same);
    expect(sent('import_fix_same')).toEqual([{ batch: 7, field: 'birth', from: '31/02/1980', to: '28/02/1980' }]);
  });

  test('leads from a row that was left out to its place on the sheet', async () => {
    open();
    await fireEvent.click(await screen.findByTestId('tab-skipped'));
    await fireEvent.click(screen.getByTestId('import-skipped-6').querySelector('button')!);
    await vi.waitFor(() => expect(screen.getByTestId('sheet-status').textContent).toContain('Dòng 6'));
  });

  test('shows where a cell of a committed file came from, without anything to change', async () => {
    committed = true;
    open(4);
    await vi.waitFor(() => expect(screen.getByTestId('sheet-status').textContent).toContain('Dòng 4'));
    expect(screen.queryByTestId('import-commit')).toBeNull();
    expect(screen.queryByTestId('import-header-first')).toBeNull();
    expect(screen.getByTestId<HTMLInputElement>('import-column-B').readOnly).toBe(true);
    expect(sent('import_sheet')[0]).toMatchObject({ batch: 7, sheet: 0 });
  });

  test('says why a sheet cannot be shown', async () => {
    broken = true;
    open(4);
    expect((await screen.findByTestId('error-note')).textContent).toContain('không còn trong sổ');
  });

  test('ends in a receipt with the counts, and the whole can be undone there', async () => {
    open();
    await fireEvent.click(await screen.findByTestId('import-commit'));
    const receipt = await screen.findByTestId('import-receipt');
    expect(receipt.textContent).toContain('ds.xlsx');
    expect(receipt.textContent).toContain('Thêm mới2');
    await fireEvent.click(screen.getByTestId('import-undo'));
    expect(sent('undo')).toEqual([{ operation: 5 }]);
  });
});
