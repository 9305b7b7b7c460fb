import { describe, expect, test } from 'vitest';
import { asFailure, failureText } from './failure';
import { speak } from './lang.svelte';
import { say } from './say';

describe('the catalogue', () => {
  test('fills in its arguments, numbers with points', () => {
    expect(say('ui-chosen', { count: 1200 })).toBe('Đã chọn 1.200 dòng');
    expect(say('ui-page-of', { page: 2, pages: 3 })).toBe('Trang 2 / 3');
  });

  test('speaks the language that is set, and tells the page', () => {
    speak('en');
    expect([say('ui-close'), document.documentElement.lang]).toEqual(['Close', 'en']);
    speak('vi');
    expect([say('ui-close'), document.documentElement.lang]).toEqual(['Đóng', 'vi']);
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

  test('and no address of the page’s parts is shown', () => {
    const thrown = new Error('https://svelte.dev/e/effect_update_depth_exceeded');
    expect(failureText(asFailure(thrown))).toMatch(/bên trong: effect_update_depth_exceeded\./);
  });
});
