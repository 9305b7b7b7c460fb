import { describe, expect, test } from 'vitest';
import type { FormColumns } from '../ipc';
import { Arranging, readNumber } from './arranging.svelte';

const FORM: FormColumns = {
  columns: [
    { column: 'stt', title: 'STT', widthMm: 10 },
    { column: 'ten', title: 'Họ và tên', widthMm: 58 },
    { column: 'tien', title: 'Tiền', widthMm: 20 },
  ],
  roomMm: 165,
  fontPt: 12,
  superior: 'Thành ủy',
  issuer: 'Ban Dân vận',
  closing: 'Danh sách này có 3 cá nhân.',
  fields: ['so_ca_nhan'],
  movable: true,
  lines: [
    { record: 11, name: 'Lê An', unit: 'Xã A', award: 'Giấy khen', heading: 'I. TẬP THỂ' },
    { record: 12, name: 'Trần Ba', unit: 'Xã B', award: 'Giấy khen', heading: 'II. CÁ NHÂN' },
    { record: 13, name: 'Võ Út', unit: 'Xã A', award: 'Giấy khen', heading: 'II. CÁ NHÂN' },
  ],
};

const PLAIN = { superior: null, issuer: null, closing: null, columns: [], grouping: 'legal', order: 'legal', byHand: [], fontPt: null, blankRows: null };

describe('an arrangement', () => {
  test('that changes nothing says nothing', () => expect(new Arranging(FORM, null).preference).toEqual(PLAIN));

  test('says only what differs from the form, and all columns once one does', () => {
    const arranging = new Arranging(FORM, null);
    arranging.issuer = 'Ban Dân vận và Mặt trận';
    arranging.columns[2]!.shown = false;
    arranging.columns[1]!.width = '60,5';
    expect(arranging.preference).toEqual({
      ...PLAIN,
      issuer: 'Ban Dân vận và Mặt trận',
      columns: [
        { column: 'stt', title: null, widthMm: null, shown: true },
        { column: 'ten', title: null, widthMm: 60.5, shown: true },
        { column: 'tien', title: null, widthMm: null, shown: false },
      ],
    });
    expect(arranging.width).toBe(70.5);
  });

  test('moves columns within the table and comes back from what was saved', () => {
    const arranging = new Arranging(FORM, null);
    expect(arranging.move(2, -1)).toBe(1);
    expect(arranging.move(0, -1)).toBe(0);
    const saved = arranging.preference;
    expect(saved.columns.map(({ column }) => column)).toEqual(['stt', 'tien', 'ten']);
    expect(new Arranging(FORM, saved).preference).toEqual(saved);
    arranging.take(null);
    expect(arranging.preference).toEqual(PLAIN);
  });

  test('puts lines in order by hand within their groups and lets the order go again', () => {
    const arranging = new Arranging(FORM, null);
    arranging.order = 'hand';
    expect(arranging.moveLine('II. CÁ NHÂN', 1, -1)).toBe(0);
    expect(arranging.moveLine('II. CÁ NHÂN', 0, -1)).toBe(0);
    expect(arranging.preference).toMatchObject({ order: 'hand', byHand: [11, 13, 12] });
    expect(new Arranging(FORM, arranging.preference).byGroups[1]?.lines.map(({ name }) => name)).toEqual(['Võ Út', 'Trần Ba']);
    arranging.grouping = 'unit';
    expect(arranging.byGroups.map(({ group }) => group)).toEqual(['Xã A', 'Xã B']);
    arranging.grouping = 'legal';
    arranging.usualOrder();
    expect(arranging.preference).toEqual(PLAIN);
  });

  test('knows when it is wider than the page', () => {
    const arranging = new Arranging(FORM, null);
    arranging.columns[1]!.width = '140';
    expect(arranging.tooWide).toBe(true);
  });

  test('keeps what was saved of a column that the form has no more out of it', () => {
    const old = { ...PLAIN, columns: [{ column: 'ngay_sinh', title: null, widthMm: null, shown: true }] } as never;
    expect(new Arranging(FORM, old).columns.map(({ column }) => column)).toEqual(['stt', 'ten', 'tien']);
  });

  test.each([
    ['12,5', 12.5],
    [' 12 ', 12],
    ['', null],
    ['rộng', null],
  ])('reads “%s” as %s', (text, number) => expect(readNumber(text)).toBe(number));
});
