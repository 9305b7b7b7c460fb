import { describe, expect, test } from 'vitest';
import { fold, matching, meant } from './match';

const KINDS = [{ value: 'body', text: 'Tập thể' }, { value: 'home', text: 'Hộ gia đình' }, { value: 'person', text: 'Cá nhân' }];
const WARDS = ['Đức Hòa', 'Dục Tú', 'An Đức', 'Xuân Khánh', 'Xuân Đức Dục'].map((text) => ({ value: text, text }));

test('folding takes accents, case and doubled spaces away, đ too', () => {
  expect(fold('  Đặng  Thị THỦY ')).toBe('dang thi thuy');
  expect(fold('Thuỷ'.normalize('NFD'))).toBe('thuy');
});

describe('a list offers', () => {
  test.each([
    ['duc', ['Đức Hòa', 'Dục Tú', 'An Đức', 'Xuân Đức Dục']],
    ['xuan k', ['Xuân Khánh']],
    ['anh', ['Xuân Khánh']],
    ['zzz', []],
  ])('for “%s” %s', (typed, texts) => expect(matching(WARDS, typed).map(({ text }) => text)).toEqual(texts));

  test('everything for nothing typed', () => expect(matching(WARDS, '')).toHaveLength(5));
});

describe('a typed text means', () => {
  test.each([
    ['cá nhân', 'person'], ['ca nhan', 'person'], ['c', 'person'], ['ho', 'home'], ['body', 'body'],
    ['', undefined], ['x', undefined],
  ])('“%s”: %s', (typed, value) => expect(meant(KINDS, typed)?.value).toBe(value));

  test('nothing certain by its beginning where other texts are allowed too', () => {
    expect(meant(KINDS, 'c', true)).toBeUndefined();
    expect(meant(KINDS, 'ca nhan', true)?.value).toBe('person');
  });

  test('nothing where two begin alike', () => {
    expect(meant([{ value: 'a', text: 'Giấy khen xã' }, { value: 'b', text: 'Giấy khen huyện' }], 'giay')).toBeUndefined();
  });
});
