import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import FieldPick from './FieldPick.svelte';
import { choicesOf, fitting } from './fieldChoice';

const FIELDS = [
  { code: 'name', name: 'Họ và tên' },
  { code: 'birth', name: 'Ngày sinh' },
  { code: 'unit', name: 'Đơn vị' },
  { code: 'decided', name: 'Ngày quyết định' },
];
const names = (typed: string) => fitting(FIELDS, typed).map(({ code }) => code);

describe('typing finds a field', () => {
  test.each([
    ['ngay', ['birth', 'decided']],
    ['Ngày sinh', ['birth']],
    ['sinh ngay', ['birth']],
    ['don vi', ['unit']],
    ['ĐƠN', ['unit']],
    ['ten', ['name']],
    ['quyet', ['decided']],
    ['xyz', []],
    ['', ['name', 'birth', 'unit', 'decided']],
  ])('“%s” finds %o', (typed, found) => expect(names(typed)).toEqual(found));
});

test('a column that holds several fields keeps that choice beside the single ones', () => {
  const held = { code: 'name+birth', name: 'Họ và tên, Ngày sinh' };
  expect(choicesOf(FIELDS, held, 'Không lấy').map(({ code }) => code)).toEqual([null, 'name+birth', 'name', 'birth', 'unit', 'decided']);
  expect(choicesOf(FIELDS, FIELDS[0]!, 'Không lấy')).toHaveLength(5);
});

describe('the choice by keyboard', () => {
  let chosen: (string | null)[] = [];
  let moved: number[] = [];
  beforeEach(() => {
    chosen = [];
    moved = [];
    render(FieldPick, {
      label: 'Cột C', value: { code: null, name: 'Không lấy' }, choices: choicesOf(FIELDS, { code: null, name: '' }, 'Không lấy'),
      nothing: 'Không có', choose: (code) => chosen.push(code), onmove: (step) => moved.push(step), testid: 'pick',
    });
  });
  const field = () => screen.getByTestId<HTMLInputElement>('pick');

  test('typing without accents and Enter chooses', async () => {
    await fireEvent.input(field(), { target: { value: 'ngay s' } });
    expect(screen.getByTestId('choice-birth').getAttribute('aria-selected')).toBe('true');
    await fireEvent.keyDown(field(), { key: 'Enter' });
    expect(chosen).toEqual(['birth']);
  });

  test('Escape and leaving give the old choice back', async () => {
    await fireEvent.input(field(), { target: { value: 'ngay' } });
    await fireEvent.keyDown(field(), { key: 'Escape' });
    await fireEvent.input(field(), { target: { value: 'don' } });
    await fireEvent.blur(field());
    expect(chosen).toEqual([]);
    expect(field().value).toBe('Không lấy');
  });

  test('a key that belongs to a composition chooses nothing', async () => {
    await fireEvent.input(field(), { target: { value: 'ngay' } });
    await fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(chosen).toEqual([]);
  });

  test('left and right lead to the neighbours while the list is closed', async () => {
    await fireEvent.keyDown(field(), { key: 'ArrowRight' });
    await fireEvent.keyDown(field(), { key: 'ArrowDown' });
    await fireEvent.keyDown(field(), { key: 'ArrowRight' });
    expect(moved).toEqual([1]);
  });
});
