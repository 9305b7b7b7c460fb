import { forget, pretend } from '../../lib/ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nomination } from '../../lib/ipc/dev/people';
import type { CellSource, Finding, Nomination, Story as Told, StoryAward } from '../../lib/ipc';
import { place } from '../../lib/place.svelte';
import Story from './Story.svelte';

const award = (line: number, more: Partial<StoryAward>): StoryAward => ({
  line, decision: 4, number: '12-QĐ/BDVQU', date: '2023-02-05', round: 2, roundTitle: 'Đợt 2023', nomination: 90, own: false,
  awardCode: 'GK_BDV', award: 'Giấy khen', name: 'Lê An', position: 'Trưởng khu vực', unitName: 'phường An Cư', unitToday: 'phường Ninh Kiều',
  citation: '', amount: 710000, revoked: null, ...more,
});
const SOURCE: CellSource = {
  batch: 1, file: 'ds.xlsx', importedAt: '', sheet: 'DS', row: 13, column: 'C', address: 'C13', header: 'Chức vụ', raw: 'Tr. khu vực 3', corrected: 'Trưởng khu vực 3',
};

let calls: { command: string; args: Record<string, unknown> }[] = [];
let told: Told;
const sent = (command: string) => calls.filter((call) => call.command === command).map(({ args }) => args);

function tell(of: Nomination): Told {
  return {
    nomination: of,
    history: [award(31, { own: true, date: '2024-10-01', unitToday: null }), award(30, {})],
    others: [{ key: 55, round: 9, roundTitle: 'Đợt Bằng khen', year: 2025, award: 'Bằng khen', state: 'returned', stateText: '', reason: 'Thiếu báo cáo' }],
    events: [{ at: '2024-09-18T07:03:00Z', actor: 'Lan', from: 'submitted', to: 'returned', text: 'Trả lại', reason: 'Thiếu biên bản' }],
    documents: [
      { code: 'report', text: 'Báo cáo thành tích', present: false, required: true, source: 'Điều 30', sure: 'high' },
      { code: 'other', text: 'Xác nhận khác', present: false, required: false, source: '', sure: 'high' },
    ],
    notes: [], source: null, model: null, medal: false,
  };
}

beforeEach(() => {
  calls = [];
  pretend((command, args) => {
    calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
    if (command === 'nomination_story') return told;
    if (command === 'cell_source') return SOURCE;
    return null;
  });
});
afterEach(forget);

async function open(of: Nomination, field: string | null = null) {
  told = tell(of);
  render(Story, { nomination: of, field });
  await screen.findAllByTestId('story-award');
}

describe('the story of a nomination', () => {
  test('tells what was given over the years, with the unit of that day and of today', async () => {
    await open(nomination(1, 1));
    const texts = screen.getAllByTestId('story-award').map((one) => one.textContent ?? '');
    expect(texts[1]).toContain('2023');
    expect(texts[1]).toContain('phường An Cư (nay là phường Ninh Kiều)');
    expect(texts[1]).toContain('Quyết định số 12-QĐ/BDVQU ngày 05/02/2023');
    expect(texts[0]).toContain('Đề nghị này');
  });

  test('lets one say which earlier award the nomination rests on', async () => {
    await open(nomination(1, 1));
    const [choose, ...others] = screen.getAllByTestId('basis-choose');
    expect(others).toEqual([]);
    await fireEvent.click(choose!);
    expect(sent('nomination_choose_basis')).toEqual([{ key: 1, line: 30 }]);
  });

  test('ticks the papers of the dossier and says how many are missing', async () => {
    await open(nomination(1, 1));
    expect(screen.getByTestId('documents-missing').textContent).toContain('Còn thiếu 1 giấy tờ bắt buộc');
    await fireEvent.click(screen.getByTestId('document-report'));
    expect(sent('nomination_document_set')).toEqual([{ key: 1, code: 'report', present: true }]);
  });

  test('says who moved it when and why, and leads to other nominations', async () => {
    await open(nomination(1, 1));
    expect(screen.getByTestId('story-event').textContent).toMatch(/Trả lại.*Thiếu biên bản.*14:03 18\/09\/2024 · Lan/s);
    await fireEvent.click(screen.getByTestId('story-other').querySelector('button')!);
    expect(place.path).toEqual(['awards', 'round', '9', 'nomination', '55']);
  });

  test('leads the cell in focus back to its file, with the text that stood there', async () => {
    await open(nomination(1, 1), 'position');
    const source = await screen.findByTestId('story-cell-source');
    expect(sent('cell_source').at(-1)).toEqual({ key: 1, field: 'position' });
    expect(source.textContent).toContain('Chức vụ: ô C13');
    expect(source.textContent).toContain('Trong tệp: “Tr. khu vực 3”');
    expect(source.textContent).toContain('Đã sửa trước khi ghi thành: “Trưởng khu vực 3”');
    await fireEvent.click(screen.getByTestId('story-open-source'));
    expect(place.path).toEqual(['awards', 'round', '1', 'import', '1', 'row', '13', 'Danh sách']);
  });

  test('tells a text that could not be read once, and what else stands against its field', async () => {
    const finding = (rule: Finding['rule'], text: string): Finding => ({ rule, severity: 'warning', text, nomination: 4, field: 'birth', others: [], waivable: false, waived: null });
    await open({ ...nomination(4, 1), findings: [finding('unread', 'Ngày sinh “31/02/1980” chưa đọc được.'), finding('birth_odd', 'Ngày sinh không hợp lý.')] });
    const told = screen.getByTestId('nomination-detail').textContent ?? '';
    expect(told.split('31/02/1980”')).toHaveLength(2);
    expect(screen.getAllByTestId('finding').map((one) => one.textContent)).toEqual([expect.stringContaining('không hợp lý')]);
  });

  test('keeps a note when the field is left, and asks nothing where nothing changed', async () => {
    await open(nomination(1, 1));
    const note = screen.getByTestId('story-note');
    await fireEvent.blur(note);
    await fireEvent.input(note, { target: { value: 'Gọi lại cho phường' } });
    await fireEvent.blur(note);
    await vi.waitFor(() => expect(sent('nomination_edit_field')).toMatchObject([{ key: 1, field: 'note', text: 'Gọi lại cho phường' }]));
  });

  test('revokes one line of a decision on a ground and a number, and nothing else of it', async () => {
    await open({ ...nomination(1, 1), state: 'decided' });
    expect(screen.queryByTestId('basis-choose')).toBeNull();
    await fireEvent.click(screen.getByTestId('revoke-line-open'));
    await fireEvent.input(screen.getByTestId('revoke-number'), { target: { value: '20-QĐ/BDVQU' } });
    await fireEvent.input(screen.getByTestId('revoke-date'), { target: { value: '5/11/2024' } });
    await fireEvent.click(screen.getByTestId('revoke-submit'));
    await vi.waitFor(() => expect(sent('decision_revoke_line')).toHaveLength(1));
    expect(sent('decision_revoke_line')[0]).toMatchObject({ line: 31, reason: { ground: 'false_declaration', number: '20-QĐ/BDVQU', date: '2024-11-05' } });
    expect(sent('decision_revoke')).toEqual([]);
  });
});
