import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, pretend } from '../lib/ipc/dev/pretend';
import { enter, leave } from '../lib/office.svelte';
import { hide } from '../lib/overlay.svelte';
import { go, place } from '../lib/place.svelte';
import Overlays from './Overlays.svelte';

const INFO = { name: 'Ban Dân vận', superior: '', place: '', fileName: 'a.sdv', folder: '', readOnly: false };
const visitToasts = vi.fn();

beforeEach(async () => {
  document.body.innerHTML = '';
  visitToasts.mockClear();
  pretend((command) => (command === 'find' ? [] : null));
  await enter(INFO);
});
afterEach(async () => {
  hide();
  await leave();
  forget();
});

const press = async (key: string, init: KeyboardEventInit = {}, on: Element = document.body) => {
  await fireEvent.keyDown(on, { key, ...init });
  await tick();
};
const shown = () => ['palette', 'help-sheet', 'key-card', 'settings'].filter((id) => screen.queryByTestId(id));

describe('a key calls for', () => {
  test.each<[string, KeyboardEventInit, string]>([
    ['k', { ctrlKey: true }, 'palette'],
    ['F1', {}, 'help-sheet'],
    ['/', { ctrlKey: true }, 'key-card'],
    ['?', { shiftKey: true }, 'key-card'],
  ])('%s %o: %s, and puts it away again', async (key, init, part) => {
    render(Overlays, { visitToasts });
    await press(key, init);
    expect(shown()).toEqual([part]);
    await press(key, init);
    expect(shown()).toEqual([]);
  });

  test('another place, and the places back and forth', async () => {
    render(Overlays, { visitToasts });
    await press('3', { altKey: true, code: 'Digit3' });
    await press('h', { ctrlKey: true });
    expect(place.path).toEqual(['history']);
    await press('ArrowLeft', { altKey: true });
    expect(place.path).toEqual(['units']);
    await press('ArrowRight', { altKey: true });
    expect(place.path).toEqual(['history']);
  });

  test('the messages', async () => {
    render(Overlays, { visitToasts });
    await press('F6');
    expect(visitToasts).toHaveBeenCalled();
  });
});

describe('nothing is called for', () => {
  test('by a question mark that is typed', async () => {
    document.body.innerHTML = '<input>';
    render(Overlays, { visitToasts });
    await press('?', { shiftKey: true }, document.querySelector('input') ?? document.body);
    expect(shown()).toEqual([]);
  });

  test('while a dialog waits for an answer, but help', async () => {
    document.body.innerHTML = '<dialog open></dialog>';
    render(Overlays, { visitToasts });
    await press('k', { ctrlKey: true });
    await press('2', { altKey: true, code: 'Digit2' });
    expect([shown(), place.path]).toEqual([[], ['home']]);
    await press('F1');
    expect(shown()).toEqual(['help-sheet']);
  });

  test('by a key that somebody else has taken', async () => {
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input');
    field?.addEventListener('keydown', (event) => event.preventDefault());
    render(Overlays, { visitToasts });
    await press('k', { ctrlKey: true }, field ?? document.body);
    expect(shown()).toEqual([]);
  });

  test('in an office that is closed, but help and keys', async () => {
    await leave();
    render(Overlays, { visitToasts });
    await press('k', { ctrlKey: true });
    expect(shown()).toEqual([]);
    await press('F1');
    expect(screen.getByTestId('help-sheet').textContent).toContain('Chọn sổ để làm việc');
  });
});

test('the thumb buttons of a mouse go back and forth', async () => {
  render(Overlays, { visitToasts });
  go('awards');
  await fireEvent.mouseUp(window, { button: 3 });
  expect(place.path).toEqual(['home']);
  await fireEvent.mouseUp(window, { button: 4 });
  expect(place.path).toEqual(['awards']);
});

describe('help speaks of the screen one is on', () => {
  test.each<[string[], string]>([
    [['home'], 'Xem việc nào còn dở'],
    [['awards'], 'Mỗi đợt là một danh sách đề nghị'],
    [['awards', 'round', '1'], 'Gõ thẳng vào ô như trong Excel'],
    [['awards', 'round', '1', 'nomination', '8'], 'Gõ thẳng vào ô như trong Excel'],
    [['awards', 'round', '1', 'import', '2'], 'trước khi ghi vào sổ'],
    [['awards', 'round', '1', 'print', '3'], 'đúng y như bản in'],
    [['units', '15'], 'Danh mục đơn vị'],
    [['history'], 'theo từng ngày'],
  ])('%o: %s', async (path, words) => {
    render(Overlays, { visitToasts });
    go(...path);
    await press('F1');
    await waitFor(() => expect(screen.getByTestId('help-sheet').textContent).toContain(words));
  });
});
