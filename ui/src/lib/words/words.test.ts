import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFailure, failureText } from './failure';
import { say } from './say';

const SOURCES = join(process.cwd(), 'src');
const WORDS = join(process.cwd(), '../crates/office/words');

function sourceText(): string {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => /\.(svelte|ts)$/.test(file) && !file.includes('.test.') && !/ipc.gen/.test(file));
  return own.map((file) => readFileSync(join(SOURCES, file), 'utf8')).join('\n');
}

function keysOf(lang: string): Set<string> {
  const folder = join(WORDS, lang);
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set([...text.join('\n').matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? ''));
}

describe('the catalogue', () => {
  const used = [...new Set([...sourceText().matchAll(/'((?:ui|place|failure|awards|units|import)-[a-z0-9-]+)'/g)].map((found) => found[1] ?? ''))];

  test.each(['vi', 'en'])('has every key the window says, in %s', (lang) => {
    const known = keysOf(lang);
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((key) => !known.has(key))).toEqual([]);
  });

  test('has no words of the window that nothing says', () => {
    const source = sourceText();
    const own = [...keysOf('vi')].filter((key) => key.startsWith('ui-'));
    expect(own.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  test('fills in its arguments, numbers with points', () => {
    expect(say('ui-chosen', { count: 1200 })).toBe('Đã chọn 1.200 dòng');
    expect(say('ui-page-of', { page: 2, pages: 3 })).toBe('Trang 2 / 3');
  });
});

describe('a refusal becomes one sentence', () => {
  test('with the values it names', () => {
    const text = failureText({ code: 'encrypted', params: { file: 'a.xlsx' }, place: null });
    expect(text).toContain('“a.xlsx” có mật khẩu');
  });

  test('with sheet and cell where it names them', () => {
    const place = { file: 'a.xlsx', sheet: 'Danh sách', row: 12, column: 'C' };
    const text = failureText({ code: 'damaged', params: { file: 'a.xlsx' }, place });
    expect(text).toMatch(/\(trang tính “Danh sách”, ô C12\)$/);
  });

  test('also when its code has no words yet', () => {
    expect(failureText({ code: 'something_new', params: {}, place: null } as never)).toContain('something_new');
  });

  test.each([new Error('invalid args'), 'command not found', { odd: true }, null])('also when it is no refusal of ours: %s', (thrown) => {
    const failure = asFailure(thrown);
    expect(failure.code).toBe('internal');
    expect(failureText(failure)).toContain('lỗi bên trong');
  });
});
