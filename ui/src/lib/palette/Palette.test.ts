import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hit, HitKind } from '../ipc';
import { forget, pretend } from '../ipc/dev/pretend';
import { begin, go, place } from '../place.svelte';
import { fold } from './fold';
import Palette from './Palette.svelte';

const hit = (kind: HitKind, key: number, title: string, ...path: string[]): Hit => ({ kind, key, title, detail: `chi tiết ${key}`, count: 1, place: path });
const HITS = [
  hit('person', 1, 'Nguyễn Văn Đức', 'awards', 'round', '12', 'nomination', '88'),
  hit('unit', 15, 'Xã Đức Hòa', 'units', '15'),
  hit('person', 2, 'Trần Dục', 'awards', 'round', '12', 'nomination', '90'),
];

let asked: string[];
const onclose = vi.fn();

beforeEach(() => {
  asked = [];
  begin();
  onclose.mockClear();
  pretend((_, args) => {
    const { text } = args as { text: string };
    asked.push(text);
    return HITS.filter(({ title }) => fold(title).includes(fold(text)));
  });
});
afterEach(forget);

const field = () => screen.getByTestId('palette-text');
const options = () => screen.queryAllByRole('option').map((option) => option.querySelector('strong')?.textContent);
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const press = (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(field(), { key, ...init });

describe('what was found', () => {
  test('stands by kinds in words, the kind of the nearest hit first', async () => {
    render(Palette, { onclose });
    await type('duc');
    await waitFor(() => expect(options()).toEqual(['Nguyễn Văn Đức', 'Trần Dục', 'Xã Đức Hòa']));
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(['Người', 'Đơn vị']);
  });

  test('is chosen by arrows and opened by Enter', async () => {
    render(Palette, { onclose });
    await type('duc');
    await waitFor(() => expect(options()).toHaveLength(3));
    await press('ArrowDown');
    await press('ArrowDown');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Xã Đức Hòa');
    await press('Enter');
    expect(place.path).toEqual(['units', '15']);
    expect(onclose).toHaveBeenCalled();
  });

  test('is opened by an Enter that came before the answer', async () => {
    render(Palette, { onclose });
    await Promise.all([type('xa duc'), press('Enter')]);
    await waitFor(() => expect(place.path).toEqual(['units', '15']));
  });

  test('may be nothing, and the person is told so', async () => {
    render(Palette, { onclose });
    await type('zzz');
    await screen.findByText('Không có gì khớp với “zzz”.');
  });
});

describe('letters that are being composed', () => {
  test('keep their Enter and their arrows', async () => {
    render(Palette, { onclose });
    await type('duc');
    await waitFor(() => expect(options()).toHaveLength(3));
    await press('ArrowDown', { isComposing: true });
    await press('Enter', { isComposing: true });
    await fireEvent(field(), new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Nguyễn Văn Đức');
    expect(place.path).toEqual(['home']);
  });

  test('are never written over: what stands in the field is what was typed', async () => {
    render(Palette, { onclose });
    for (const text of ['d', 'du', 'duw', 'dư', 'đư', 'đức']) await type(text);
    await waitFor(() => expect(asked.at(-1)).toBe('đức'));
    expect((field() as HTMLInputElement).value).toBe('đức');
  });
});

test('without letters there are the places one has been, and the screens', async () => {
  go('awards', 'round', '12');
  document.body.innerHTML = '<main><h1>Dân vận khéo 2024</h1></main>';
  go('home');
  render(Palette, { onclose });
  expect(options()).toEqual(['Dân vận khéo 2024', 'Bàn làm việc', 'Khen thưởng', 'Mô hình DVK', 'Báo cáo', 'Kiểm tra', 'Kiến nghị', 'Quỹ', 'Dân chủ cơ sở', 'Lịch công tác', 'Đơn vị', 'Việc đã làm']);
  await press('Enter');
  expect(place.path).toEqual(['awards', 'round', '12']);
});

test('screens are found by their names, accents aside', async () => {
  render(Palette, { onclose });
  await type('khen th');
  await waitFor(() => expect(options()).toEqual(['Khen thưởng']));
});
