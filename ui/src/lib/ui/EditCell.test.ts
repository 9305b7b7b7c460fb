import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import EditCell from './EditCell.svelte';

function cell(save: (text: string) => Promise<boolean>) {
  render(EditCell, { value: 'Võ Minh Hùng', label: 'Họ và tên', cell: '0:name', save });
  return screen.getByLabelText<HTMLInputElement>('Họ và tên');
}

describe('a cell', () => {
  test('saves what was typed when it is left', async () => {
    const save = vi.fn(async () => true);
    const input = cell(save);
    await fireEvent.input(input, { target: { value: 'Võ Minh Hưng' } });
    expect(save).not.toHaveBeenCalled();
    await fireEvent.blur(input);
    expect(save).toHaveBeenCalledExactlyOnceWith('Võ Minh Hưng');
  });

  test('does not save when nothing was typed', async () => {
    const save = vi.fn(async () => true);
    await fireEvent.blur(cell(save));
    expect(save).not.toHaveBeenCalled();
  });

  test('does not save what was typed back to the same', async () => {
    const save = vi.fn(async () => true);
    const input = cell(save);
    await fireEvent.input(input, { target: { value: 'x' } });
    await fireEvent.input(input, { target: { value: 'Võ Minh Hùng' } });
    await fireEvent.blur(input);
    expect(save).not.toHaveBeenCalled();
  });

  test('gives back the saved text on Escape', async () => {
    const save = vi.fn(async () => true);
    const input = cell(save);
    await fireEvent.input(input, { target: { value: 'nhầm' } });
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(input.value).toBe('Võ Minh Hùng');
    await fireEvent.blur(input);
    expect(save).not.toHaveBeenCalled();
  });

  test('saves also when its row leaves the document, and only once', async () => {
    const save = vi.fn(async () => true);
    const { unmount } = render(EditCell, { value: '', label: 'Đơn vị', cell: '0:unit', save });
    await fireEvent.input(screen.getByLabelText('Đơn vị'), { target: { value: 'phường Tân An' } });
    await fireEvent.blur(screen.getByLabelText('Đơn vị'));
    unmount();
    expect(save).toHaveBeenCalledExactlyOnceWith('phường Tân An');
  });

  test('keeps a refused text as it was typed, and tries again', async () => {
    const save = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const input = cell(save);
    await fireEvent.input(input, { target: { value: '31/02/1980' } });
    await fireEvent.blur(input);
    await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
    expect(input.value).toBe('31/02/1980');
    await fireEvent.blur(input);
    expect(save).toHaveBeenCalledTimes(2);
  });
});
