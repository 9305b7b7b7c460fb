import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CopyLook, KeptCopy } from '../lib/ipc';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import Backups from './Backups.svelte';

const COPY: KeptCopy = { name: 'so-1.sdv', at: '2026-11-20T03:00:00Z', bytes: 1_200_000, why: 'put_back', head: 7, mark: 'ab', counts: {}, records: 40 };
const LOOK: CopyLook = { copy: COPY, tables: [{ table: 'nomination', copy: 35, now: 36 }, { table: 'setting', copy: 5, now: 5 }], operations: [], later: 3 };

let copies: KeptCopy[];
let asked: [string, unknown][];

beforeEach(() => {
  copies = [COPY];
  asked = [];
  pretend((command, args) => {
    asked.push([command, args]);
    if (command === 'copies') return copies;
    if (command === 'copy_look') return LOOK;
    if (command === 'backup_place') return { folder: null, there: false, at: null, days: 0, warning: 'none' };
    if (command === 'copy_put_back') throw { code: 'office_in_use', params: { file: 'so.sdv' }, place: null };
    return null;
  });
});
afterEach(forget);

describe('the copies', () => {
  test('stand with their reason and their size, and say what a second place is for', async () => {
    render(Backups, { readOnly: false });
    const row = await screen.findByTestId('copy');
    expect(row.textContent).toMatch(/Trước khi lấy lại bản cũ.*40.*2 MB/s);
    expect((await screen.findByTestId('place-state')).textContent).toContain('Chưa chọn nơi lưu thứ hai');
  });

  test('are compared with the present before one is put back', async () => {
    render(Backups, { readOnly: false });
    await fireEvent.click(await screen.findByTestId('copy-look'));
    const counts = await screen.findByTestId('copy-counts');
    expect(counts.textContent).toMatch(/35.*36.*Tất cả bản ghi.*40.*41/s);
    expect(screen.getByTestId('copy-later').textContent).toContain('3 thao tác');
    await fireEvent.click(screen.getByTestId('copy-put-back'));
    await waitFor(() => expect(asked).toContainEqual(['copy_put_back', { name: 'so-1.sdv' }]));
  });

  test('can only be looked at where the file is only being read', async () => {
    render(Backups, { readOnly: true });
    await fireEvent.click(await screen.findByTestId('copy-look'));
    await screen.findByTestId('copy-counts');
    expect(screen.queryByTestId('copy-put-back')).toBeNull();
    expect(screen.queryByTestId('place-state')).toBeNull();
  });

  test('are asked for where there is none', async () => {
    copies = [];
    render(Backups, { readOnly: false });
    expect(await screen.findByText('Chưa có bản sao lưu nào')).toBeTruthy();
  });
});
