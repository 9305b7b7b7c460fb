// The line that tells of a kept way of reading: it says what was done and can be turned off and on.
import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { RecipeLine as Line } from '../ipc';
import RecipeLine from './RecipeLine.svelte';

const line = (applied: boolean): Line => ({
  key: 3, sheet: 0, sheetName: '', sender: 'UBND xã Tân Bình', editedAt: '2025-10-05T01:00:00Z', applied,
  text: 'Đã áp dụng cách đọc của UBND xã Tân Bình, sửa ngày 05/10/2025: cột D là Đơn vị', parts: ['cột D là Đơn vị'],
});

test('a kept way of reading is told in one line and turned off and on from it', async () => {
  const turned: boolean[] = [];
  const turn = async (on: boolean) => void turned.push(on);
  const { rerender } = render(RecipeLine, { line: line(true), locked: false, turn });
  expect(screen.getByTestId('recipe-line').textContent).toContain('cột D là Đơn vị');
  await fireEvent.click(screen.getByTestId('recipe-turn'));
  await rerender({ line: line(false), locked: false, turn });
  await fireEvent.click(screen.getByTestId('recipe-turn'));
  expect(turned).toEqual([false, true]);
  await rerender({ line: line(false), locked: true, turn });
  expect(screen.queryByTestId('recipe-turn')).toBeNull();
});
