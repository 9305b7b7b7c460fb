import { describe, expect, test } from 'vitest';
import type { BlankLayout } from '../ipc';
import { Editor } from './editor.svelte';

const layout = (): BlankLayout => ({
  key: 1,
  name: 'Giấy khen',
  kind: 'certificate',
  scan: null,
  content: {
    proposal: false,
    paper: { widthMm: 297, heightMm: 210, columns: 1, rows: 1, leftMm: 0, topMm: 0, cardWidthMm: 0, cardHeightMm: 0, cutMarks: false },
    fields: [
      { name: 'ten', pattern: '{ten}', xMm: 40, yMm: 90.3, widthMm: 200, heightMm: 16, align: 'center', rise: 'middle', sizePt: 26, lineSpacing: 1.25, bold: true, italic: false, caps: false },
    ],
  },
});
const key = (name: string, with_: Partial<KeyboardEvent> = {}) => ({ key: name, shiftKey: false, altKey: false, ...with_ });

describe('a layout that somebody works on', () => {
  test('moves by half a millimetre, with Shift by five, and never by fractions of a tenth', () => {
    const editor = new Editor(layout());
    editor.press(key('ArrowRight'));
    editor.press(key('ArrowUp', { shiftKey: true }));
    expect(editor.field).toMatchObject({ xMm: 40.5, yMm: 85.3 });
    expect(editor.isChanged).toBe(true);
  });

  test('changes its size with Alt, not below what can be held', () => {
    const editor = new Editor(layout());
    editor.press(key('ArrowDown', { altKey: true }));
    for (let turn = 0; turn < 60; turn += 1) editor.press(key('ArrowLeft', { altKey: true, shiftKey: true }));
    expect(editor.field).toMatchObject({ widthMm: 2, heightMm: 16.5, xMm: 40 });
  });

  test('takes what undo brings back, but not over work that goes on', () => {
    const editor = new Editor(layout());
    const undone = layout();
    undone.content.fields[0]!.xMm = 12;
    editor.receive(undone);
    expect(editor.field?.xMm).toBe(12);
    editor.press(key('ArrowRight'));
    editor.receive(layout());
    expect(editor.field?.xMm).toBe(12.5);
    expect(editor.isChanged).toBe(true);
  });

  test('leaves other keys alone', () => {
    const editor = new Editor(layout());
    expect(editor.press(key('Enter'))).toBe(false);
    expect(editor.isChanged).toBe(false);
  });

  test('names a new field as none is named', () => {
    const editor = new Editor(layout());
    editor.add();
    editor.add();
    const names = editor.draft.content.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    editor.remove();
    expect(editor.at).toBe(1);
  });
});
