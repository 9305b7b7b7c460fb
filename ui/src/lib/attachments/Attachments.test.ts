import { forget, pretend } from '../ipc/dev/pretend';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropped } from '../import/drops.svelte';
import type { Attached, Attachment, AttachmentList, EvidenceItem } from '../ipc';
import { closeToasts, shownToasts } from '../ui/toasts.svelte';
import Attachments from './Attachments.svelte';

const photo = (key: number, more: Partial<Attachment> = {}): Attachment => ({
  key, id: String(key), table: 'registration', record: 7, kind: 'photo', name: `${key}.jpg`, caption: '', taken: '2024-11-18', personal: false, items: [],
  main: false, size: 1_200_000, sizeText: '1,2 MB', width: 2000, height: 1500, digest: String(key), original: '', originalSize: 0, addedAt: '', addedBy: '',
  lost: false, ...more,
});
const ITEMS: EvidenceItem[] = [{ code: 'KQ', label: 'Kết quả có số liệu', wanted: true }, { code: 'DT', label: 'Sự đồng thuận', wanted: false }];

let calls: { command: string; args: Record<string, unknown> }[] = [];
let rows: Attachment[];
let answer: Attached;
const sent = (command: string) => calls.filter((call) => call.command === command).map(({ args }) => args);
const said = () => shownToasts.all.map(({ text }) => text).join(' ');

function list(): AttachmentList {
  const usage = { used: 88_080_384, waiting: 0, waitingText: '0 B', limit: 524_288_000, fileLimit: 10_485_760, longest: 2000, text: 'Đã dùng 84 MB trong 500 MB' };
  return { rows, usage };
}

beforeEach(() => {
  calls = [];
  rows = [photo(1, { main: true, caption: 'Lễ ra mắt', items: ['KQ'] }), photo(2), photo(3, { kind: 'document', name: 'Kế hoạch.pdf', personal: true })];
  answer = { keys: [9], notices: ['Đã bỏ vị trí chụp.'], refused: [] };
  closeToasts();
  URL.createObjectURL = vi.fn(() => 'blob:anh');
  URL.revokeObjectURL = vi.fn();
  pretend((command, args) => {
    calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
    if (command === 'attachments') return list();
    if (command === 'attachment_thumb') return [255, 216];
    if (command === 'attachment_add' || command === 'attachment_dropped') return answer;
    if (command === 'operations') return [];
    return null;
  });
});
afterEach(forget);

async function open(readOnly = false) {
  const drawn = render(Attachments, { owner: { table: 'registration', key: 7 }, into: 'Thắp sáng hẻm 12', items: ITEMS, readOnly });
  await screen.findAllByTestId('attachment');
  return drawn;
}

describe('the photos and documents of a record', () => {
  test('stand in order, each with its words, the main one marked, and how much room there is', async () => {
    await open();
    const texts = screen.getAllByTestId('attachment').map((one) => one.textContent ?? '');
    expect(texts[0]).toContain('Lễ ra mắt');
    expect(texts[0]).toContain('Ảnh chính');
    expect(texts[0]).toContain('18/11/2024');
    expect(texts[0]).toContain('Minh chứng: Kết quả có số liệu');
    expect(texts[2]).toContain('Dữ liệu cá nhân');
    expect(screen.getByTestId('attachments-usage').textContent).toContain('Đã dùng 84 MB trong 500 MB');
    await waitFor(() => expect(screen.getByAltText('Lễ ra mắt')).toBeTruthy());
    expect(screen.getByAltText('Ảnh “2.jpg”, chưa có chú thích')).toBeTruthy();
  });

  test('are added with what was done to them said, and what was refused with its reason', async () => {
    answer = { ...answer, refused: [{ code: 'attachment_refused', params: { why: 'kind', kind: 'HEIC', file: 'a.heic' }, place: null }] };
    await open();
    await fireEvent.click(screen.getByTestId('attachment-keep-size'));
    await fireEvent.click(screen.getByTestId('attachment-add'));
    await waitFor(() => expect(said()).toContain('Đã thêm 1 tệp. Đã bỏ vị trí chụp.'));
    expect(said()).toContain('thuộc loại HEIC');
    expect(sent('attachment_add')).toEqual([{ table: 'registration', key: 7, keepSize: true }]);
  });

  test('take what is dropped while they are on the screen, several at once, but no workbook', async () => {
    const { unmount } = await open();
    dropped({ state: 'let', name: 'a.jpg', count: 3, kind: 'picture' });
    dropped({ state: 'let', name: 'ds.xlsx', count: 1, kind: 'workbook' });
    await waitFor(() => expect(sent('attachment_dropped')).toHaveLength(1));
    unmount();
    dropped({ state: 'let', name: 'a.jpg', count: 1, kind: 'picture' });
    expect(sent('attachment_dropped')).toHaveLength(1);
  });

  test('are captioned and noted as evidence in one dialog, as typed', async () => {
    await open();
    await fireEvent.click(screen.getAllByTestId('attachment-edit')[0]!);
    await fireEvent.input(screen.getByTestId('attachment-caption-field'), { target: { value: 'Bà con góp công' } });
    await fireEvent.click(screen.getByTestId('evidence-DT'));
    await fireEvent.click(screen.getByTestId('attachment-submit'));
    await waitFor(() => expect(screen.queryByTestId('attachment-caption-field')).toBeNull());
    expect(sent('attachment_edit')).toEqual([{ key: 1, edit: { caption: 'Bà con góp công', taken: '18/11/2024', personal: false } }]);
    expect(sent('evidence_put')).toEqual([{ key: 1, items: ['KQ', 'DT'] }]);
  });

  test('change places and the main photo by buttons that say of which they are', async () => {
    await open();
    await fireEvent.click(screen.getByLabelText('Đặt làm ảnh chính: 2.jpg'));
    await fireEvent.click(screen.getByLabelText('Đưa ra sau: Lễ ra mắt'));
    expect(sent('attachment_move')).toEqual([{ key: 2, to: 0 }, { key: 1, to: 1 }]);
    expect((screen.getByLabelText('Đưa lên trước: Lễ ra mắt') as HTMLButtonElement).disabled).toBe(true);
  });

  test('leave the keyboard at the next one when one is removed', async () => {
    await open();
    const removing = screen.getByLabelText('Xóa khỏi hồ sơ: 2.jpg');
    await fireEvent.click(removing);
    rows = rows.filter(({ key }) => key !== 2);
    await waitFor(() => expect(sent('attachments_remove')).toEqual([{ keys: [2] }]));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toMatch(/attachment-(open|add)/));
  });

  test('cannot be changed where the file is only read, but opened and saved', async () => {
    await open(true);
    expect(screen.queryByTestId('attachment-add')).toBeNull();
    expect(screen.queryByTestId('attachment-remove')).toBeNull();
    await fireEvent.click(screen.getAllByTestId('attachment-open')[2]!);
    await fireEvent.click(screen.getAllByTestId('attachment-save')[2]!);
    expect(sent('attachment_open')).toEqual([{ key: 3 }]);
    expect(sent('attachment_save')).toEqual([{ key: 3 }]);
  });
});
