import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everythingSaved } from '../grid/pending';
import type { BlankLayout } from '../ipc';
import { forget, pretend } from '../ipc/dev/pretend';
import Blanks from './Blanks.svelte';

const INFO = { name: 'Ban Dân vận', superior: '', place: 'Ninh Kiều', fileName: 'a.sdv', folder: '/', readOnly: false };
const field = (name: string, xMm: number) => ({
  name, pattern: '{ten}', xMm, yMm: 90, widthMm: 200, heightMm: 16, align: 'center' as const, rise: 'middle' as const,
  sizePt: 26, lineSpacing: 1.25, bold: true, italic: false, caps: false,
});
const layout = (key: number | null, name: string): BlankLayout => ({
  key, name, kind: 'certificate', scan: null,
  content: {
    proposal: key === null,
    paper: { widthMm: 297, heightMm: 210, columns: 1, rows: 1, leftMm: 0, topMm: 0, cardWidthMm: 0, cardHeightMm: 0, cutMarks: false },
    fields: [field('Họ tên', 40), field('Đơn vị', 30)],
  },
});
let saved: BlankLayout[] = [];
let refusal: unknown = null;

beforeEach(() => {
  [saved, refusal] = [[], null];
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => {};
  pretend((command, args) => {
    if (command === 'blanks') return { layouts: [layout(1, 'Mẫu 2024'), layout(null, 'Đề xuất')], defaults: [], tokens: [] };
    if (command === 'blank_sample') return { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', name: 'Lê Văn Một', misfits: [] };
    if (command === 'blank_put') {
      if (refusal) throw refusal;
      saved.push((args as { layout: BlankLayout }).layout);
      return 2;
    }
    return [];
  });
  render(Blanks, { info: INFO });
});
afterEach(forget);

const boxes = () => screen.findAllByTestId('blank-box');

describe('layouts of blanks', () => {
  test('are saved when the hand rests, with what keys and numbers did', async () => {
    await fireEvent.keyDown((await boxes())[1]!, { key: 'ArrowRight', shiftKey: true });
    await fireEvent.input(screen.getByTestId('blank-y'), { target: { value: '91,5' } });
    expect(screen.getByTestId('blank-state').textContent).toBe('Đang lưu…');
    await everythingSaved();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.content.fields[1]).toMatchObject({ xMm: 35, yMm: 91.5 });
    await vi.waitFor(() => expect(screen.getByTestId('blank-state').textContent).toBe('Đã lưu'));
  });

  test('that are refused say why and keep what was typed', async () => {
    refusal = { code: 'blank_token', params: { field: 'Họ tên', token: '{tenn}', known: 'ten' }, place: null };
    await fireEvent.input(await screen.findByTestId('blank-pattern'), { target: { value: '{tenn}' } });
    await everythingSaved();
    expect((await screen.findByTestId('error-note')).textContent).toContain('{tenn}');
    expect(screen.getByTestId<HTMLTextAreaElement>('blank-pattern').value).toBe('{tenn}');
  });

  test('that are proposals are never changed, only copied', async () => {
    await fireEvent.click((await screen.findAllByTestId('blank-layout'))[1]!);
    await fireEvent.keyDown((await boxes())[0]!, { key: 'ArrowRight' });
    await everythingSaved();
    expect(saved).toHaveLength(0);
    await fireEvent.click(screen.getByTestId('blank-copy'));
    expect(saved[0]).toMatchObject({ key: null, name: 'Đề xuất (bản của cơ quan)', content: { proposal: false } });
  });
});
