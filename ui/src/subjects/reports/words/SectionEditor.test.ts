import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SectionView } from '../../../lib/ipc';
import { forget, pretend } from '../../../lib/ipc/dev/pretend';
import SectionEditor from './SectionEditor.svelte';

const view = (text: string): SectionView => ({
  head: { id: 'N09', number: '8', heading: 'An sinh xã hội', level: 2, written: true, required: false, text, flaws: [] },
  filled: text,
  before: [],
  others: [],
});
const field = () => screen.getByTestId<HTMLTextAreaElement>('words-text');
let kept: string[] = [];

beforeEach(() => {
  kept = [];
  pretend((command, args) => {
    if (command === 'report_put_section') kept.push((args as { text: string }).text);
    return null;
  });
});
afterEach(forget);

test('a text stays while what was read before it was saved is still shown beside it', async () => {
  const { rerender } = render(SectionEditor, { report: 7, view: view(''), readOnly: false });
  await fireEvent.input(field(), { target: { value: 'Vận động' } });
  await fireEvent.blur(field());
  await vi.waitFor(() => expect(screen.getByTestId('words-saved').textContent).toBe('Đã lưu'));
  expect([kept, field().value]).toEqual([['Vận động'], 'Vận động']);
  // An answer that was on its way when the text was saved.
  await rerender({ view: view('Vận') });
  expect(field().value).toBe('Vận động');
  await rerender({ view: view('Vận động') });
  // Taken back elsewhere.
  await rerender({ view: view('') });
  expect(field().value).toBe('');
});
