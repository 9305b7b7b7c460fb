import { forget, pretend } from '../ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DuplicateChoice, StagedRow, Twin, Understanding } from '../ipc';
import { Staged } from './staged.svelte';
import StagedTable from './StagedTable.svelte';
import { twinKey } from './twinKeys';

type Call = { command: string; args: Record<string, unknown> };
let calls: Call[] = [];

const UNDERSTOOD = {
  batch: 7, columns: [], fields: [{ code: 'name', name: 'Họ và tên' }, { code: 'position', name: 'Chức vụ' }],
  counts: { new: 2, changed: 0, same: 0, rejected: 0, problems: 1 },
} as unknown as Understanding;

const DOES: Record<string, DuplicateChoice> = { skip: 'skip', replace: 'replace', both: 'both' };

function row(choice: DuplicateChoice | null): StagedRow {
  const twin: Twin = {
    class: 'near', inFile: true, placeText: 'Dòng 4 trong tệp', score: 82, whyText: 'trùng họ tên; cùng năm sinh', choice, does: DOES[choice ?? 'both'] ?? 'both', alike: 3,
    cells: [
      { field: 'name', here: 'Ng. V. An', there: 'Nguyễn Văn An', differs: true },
      { field: 'position', here: 'Bí thư', there: 'Chủ tịch', differs: true },
    ],
  };
  return {
    key: 70, sheet: '', row: 9, state: choice ? 'ready' : 'problem', kindText: 'Cá nhân', group: null, twin,
    cells: [{ field: 'name', raw: 'Ng. V. An', text: 'Ng. V. An', problem: choice ? null : { code: 'near_row', text: 'Có thể trùng với dòng 4 trong cùng tệp', severity: 'warning' } }],
  };
}

beforeEach(() => {
  calls = [];
  pretend((command, args) => {
    const given = (args ?? {}) as Record<string, unknown>;
    calls.push({ command, args: given });
    if (command === 'import_rows') return { rows: [row(null)], total: 1 };
    if (command === 'import_duplicate') return row(given.choice as DuplicateChoice | null);
    if (command === 'import_duplicates') return 3;
    if (command === 'import_understanding') return UNDERSTOOD;
    return undefined;
  });
});
afterEach(forget);

const sent = (command: string) => calls.filter((call) => call.command === command).map((call) => call.args);

async function opened() {
  const staged = new Staged(7);
  render(StagedTable, { staged, understood: UNDERSTOOD, ongo: () => {} });
  return screen.findByTestId('import-twin');
}

describe('a duplicate', () => {
  test('is shown with both sides, its score and what is done as it stands', async () => {
    const pane = await opened();
    expect(pane.textContent).toContain('Có thể là một đối tượng · 82 điểm trên 100: trùng họ tên; cùng năm sinh.');
    expect(pane.textContent).toContain('Cả hai sẽ được giữ.');
    const lines = [...pane.querySelectorAll('tbody tr')].map((line) => [...line.children].map((cell) => cell.textContent));
    expect(lines).toEqual([['Họ và tên', 'Ng. V. An', 'Nguyễn Văn An'], ['Chức vụ', 'Bí thư', 'Chủ tịch']]);
    expect(pane.querySelectorAll('thead th')[1]?.textContent).toBe('Dòng 4 trong tệp');
  });

  test('is decided by key, and for all of its kind', async () => {
    await opened();
    await fireEvent.keyDown(window, { key: 't', code: 'KeyT', altKey: true });
    await vi.waitFor(() => expect(sent('import_duplicate')).toEqual([{ row: 70, choice: 'replace' }]));
    await vi.waitFor(() => expect(screen.getByTestId('import-twin-does').textContent).toBe('Dòng này sẽ thay nội dung bên kia.'));
    expect(screen.getByTestId('import-twin-replace').getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(screen.getByTestId('import-twin-alike'));
    expect(sent('import_duplicates')).toEqual([{ row: 70, choice: 'replace' }]);
  });

  test('is asked about again when the choice is pressed once more', async () => {
    await opened();
    await fireEvent.click(screen.getByTestId('import-twin-skip'));
    await vi.waitFor(() => expect(screen.getByTestId('import-twin-skip').getAttribute('aria-pressed')).toBe('true'));
    await fireEvent.click(screen.getByTestId('import-twin-skip'));
    await vi.waitFor(() => expect(sent('import_duplicate').at(-1)).toEqual({ row: 70, choice: null }));
  });
});

test.each<[KeyboardEventInit, ReturnType<typeof twinKey>]>([
  [{ key: 'b', altKey: true }, { choice: 'skip', all: false }],
  [{ key: 'G', altKey: true, shiftKey: true }, { choice: 'both', all: true }],
  [{ key: 'g' }, null],
  [{ key: 't', altKey: true, ctrlKey: true }, null],
])('the key %o decides %o', (init, decided) => expect(twinKey(new KeyboardEvent('keydown', init))).toEqual(decided));
