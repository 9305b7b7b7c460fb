import { forget, pretend } from '../ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StagedRow, Understanding } from '../ipc';
import ImportPath from './ImportPath.svelte';

type Call = { command: string; args: Record<string, unknown> };
let calls: Call[] = [];

function understood(problems: number): Understanding {
  return {
    batch: 7, fileName: 'ds.xlsx', formatText: 'Excel', encodingText: 'Unicode', sheet: 0, headerRows: [2, 3],
    sheets: [{ index: 0, name: 'Danh sách', hidden: false, rows: 9, importable: true, why: null }],
    columns: [
      { letter: 'B', header: 'Họ và tên', field: 'name', fieldName: 'Họ và tên', sample: ['Trần Thị Ngọc Ánh'] },
      { letter: 'C', header: 'Năm sinh', field: null, fieldName: null, sample: ['1979'] },
    ],
    fields: [{ code: 'name', name: 'Họ và tên' }, { code: 'birth', name: 'Ngày sinh' }],
    committed: false, skipped: [], warnings: [], counts: { new: 2, changed: 0, same: 0, rejected: 0, problems },
  };
}

const staged = (birth: string, wrong: boolean): StagedRow => ({
  key: 70, sheet: 'Danh sách', row: 12, state: wrong ? 'problem' : 'ready', kindText: 'Cá nhân', group: null,
  cells: [
    { field: 'name', raw: 'Võ Minh Hùng', text: 'Võ Minh Hùng', problem: null },
    { field: 'birth', raw: '31/02/1980', text: birth, problem: wrong ? { code: 'invalid_date', text: 'Không có ngày này.', severity: 'error' } : null },
  ],
});

beforeEach(() => {
  calls = [];
  let problems = 1;
  const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
    import_understanding: () => understood(problems),
    import_adjust: () => understood(0),
    import_rows: () => ({ rows: [staged('31/02/1980', true)], total: 1 }),
    import_fix: ({ text }) => ((problems = 0), staged(String(text), false)),
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
const open = () => render(ImportPath, { batch: 7, back: { label: 'Về', go: () => {} } });

describe('the import path', () => {
  test('shows what was understood and opens on the rows with problems', async () => {
    open();
    expect((await screen.findByTestId<HTMLSelectElement>('import-column-B')).value).toBe('name');
    expect(screen.getByTestId<HTMLSelectElement>('import-column-C').value).toBe('');
    expect((await screen.findByTestId('import-cell-12-birth')).getAttribute('aria-invalid')).toBe('true');
    expect(sent('import_rows')[0]).toMatchObject({ batch: 7, query: { onlyProblems: true, offset: 0 } });
  });

  test('sends a corrected column and leaves everything else as it is', async () => {
    open();
    await fireEvent.change(await screen.findByTestId('import-column-C'), { target: { value: 'birth' } });
    await vi.waitFor(() => expect(sent('import_adjust')).toHaveLength(1));
    expect(sent('import_adjust')[0]).toMatchObject({
      adjustment: { sheet: 0, headerRows: null, columns: [{ letter: 'C', field: 'birth' }] },
    });
  });

  test('mends a cell in place and offers to mend the equal ones', async () => {
    open();
    const cell = await screen.findByTestId<HTMLInputElement>('import-cell-12-birth');
    await fireEvent.focus(cell);
    expect(screen.getByTestId('import-row-problems').textContent).toContain('Không có ngày này.');
    await fireEvent.input(cell, { target: { value: '28/02/1980' } });
    await fireEvent.blur(cell);
    await vi.waitFor(() => expect(sent('import_fix')).toEqual([{ row: 70, field: 'birth', text: '28/02/1980' }]));
    await fireEvent.click(await screen.findByTestId('import-fix-same'));
    expect(sent('import_fix_same')).toEqual([{ batch: 7, field: 'birth', from: '31/02/1980', to: '28/02/1980' }]);
  });

  test('ends in a receipt with the counts', async () => {
    open();
    await fireEvent.click(await screen.findByTestId('import-commit'));
    const receipt = await screen.findByTestId('import-receipt');
    expect(receipt.textContent).toContain('ds.xlsx');
    expect(receipt.textContent).toContain('Thêm mới2');
  });
});
