import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MachineSettings } from '../lib/ipc';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import { loadMachine, machine } from '../lib/machine.svelte';
import { enter, leave } from '../lib/office.svelte';
import { closeToasts, shownToasts } from '../lib/ui/toasts.svelte';
import { speak } from '../lib/words/lang.svelte';
import SettingsSheet from './SettingsSheet.svelte';

const INFO = { name: 'Ban Dân vận', superior: 'Quận ủy', place: 'Ninh Kiều', fileName: 'a.sdv', folder: '', readOnly: false };
const root = document.documentElement;
let kept: MachineSettings[];
let saved: unknown[];

beforeEach(async () => {
  [kept, saved] = [[], []];
  pretend((command, args) => {
    if (command === 'settings') return { theme: 'light', textSize: 100, lang: 'vi', restoreLast: false, grids: { nomination: '{}' } };
    if (command === 'save_settings') kept.push((args as { settings: MachineSettings }).settings);
    if (command === 'office_profile') return { profile: { name: INFO.name, superior: INFO.superior, place: INFO.place, unit: 'T92' }, choices: [{ name: 'party.from', text: 'Văn bản Đảng từ ngày', values: [], chosen: null, usual: '2026-06-01' }] };
    if (command === 'save_office_profile') saved.push(args);
    return command === 'operations' ? [{ key: 9, state: 'live', undoable: true, text: 'Sửa thông tin cơ quan' }] : null;
  });
  await loadMachine();
});
afterEach(async () => {
  await leave();
  closeToasts();
  speak('vi');
  forget();
});

const open = (readOnly = false) => enter({ ...INFO, readOnly }).then(() => render(SettingsSheet, { onclose: () => {} }));
const choose = (part: string) => fireEvent.click(screen.getByTestId(part));

describe('on this machine, at once and for the next time', () => {
  test('colours', async () => {
    await open();
    await choose('theme-dark');
    expect(root.dataset.theme).toBe('dark');
    await waitFor(() => expect(kept.at(-1)?.theme).toBe('dark'));
  });

  test.each([110, 125, 150])('size of text: %i %%', async (size) => {
    await open();
    await choose(`text-size-${size}`);
    expect(root.style.getPropertyValue('--text-size')).toBe(String(size / 100));
    await waitFor(() => expect(kept.at(-1)?.textSize).toBe(size));
  });

  test('language, once the program speaks it too', async () => {
    await open();
    await choose('lang-en');
    await screen.findByText('Text size');
    expect([kept.at(-1)?.lang, root.lang]).toEqual(['en', 'en']);
  });

  test('several quick changes are kept in their order, and layouts of grids with them', async () => {
    await open();
    await Promise.all([choose('theme-dark'), choose('text-size-125'), choose('theme-light')]);
    await waitFor(() => expect(kept).toHaveLength(3));
    expect(kept.at(-1)).toMatchObject({ theme: 'light', textSize: 125, grids: { nomination: '{}' } });
    expect(machine.settings).toEqual(kept.at(-1));
  });
});

describe('the particulars of the office', () => {
  test('are saved as one change, which can be taken back', async () => {
    await open();
    await fireEvent.input(await screen.findByTestId('profile-place'), { target: { value: 'Cần Thơ' } });
    await fireEvent.input(screen.getByTestId('choice-party.from'), { target: { value: '1/7/2026' } });
    await fireEvent.submit(screen.getByTestId('profile-save').closest('form') as HTMLFormElement);
    await waitFor(() => expect(shownToasts.all.map((shown) => shown.action?.label)).toEqual(['Hoàn tác']));
    expect(saved).toEqual([{ profile: { name: 'Ban Dân vận', superior: 'Quận ủy', place: 'Cần Thơ', unit: 'T92' }, choices: [{ name: 'party.from', value: '2026-07-01' }] }]);
  });

  test('cannot be changed in an office open for reading only, which is said', async () => {
    await open(true);
    expect(await screen.findByTestId('profile-name')).toHaveProperty('disabled', true);
    expect(screen.getByTestId('profile-save')).toHaveProperty('disabled', true);
    screen.getByText(/chế độ chỉ xem/);
  });
});
