import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget, pretend } from '../ipc/dev/pretend';
import type { Sides } from '../ipc';
import { Paper } from './paper.svelte';

const sheet = (token: number, sides: Sides) => ({ token, pages: 4, title: 'Danh sách', warnings: [], mirrors: true, sides });
let turned: ((sheet: unknown) => void)[] = [];

beforeEach(() => {
  turned = [];
  pretend((command) => {
    if (command === 'preview_open') return sheet(1, 'one');
    if (command === 'preview_turn') return new Promise((go) => turned.push(go));
    return null;
  });
});
afterEach(forget);

test('sides that are chosen and taken back at once leave the pages as they were', async () => {
  const paper = new Paper();
  await paper.open('awards.l1', 3, { as: 'usual' });
  const away = paper.sides('long_edge');
  await vi.waitFor(() => expect(turned).toHaveLength(1));
  await paper.sides('one');
  turned[0]?.(sheet(2, 'long_edge'));
  await away;
  expect(paper.preview?.token).toBe(1);
  // The same sides asked for again are laid out again.
  const again = paper.sides('long_edge');
  await vi.waitFor(() => expect(turned).toHaveLength(2));
  turned[1]?.(sheet(3, 'long_edge'));
  await again;
  expect(paper.preview?.token).toBe(3);
});

test('the pages stay while the same paper is laid out for other sides', async () => {
  const paper = new Paper();
  await paper.open('awards.l1', 3, { as: 'usual' });
  void paper.sides('short_edge');
  await vi.waitFor(() => expect(turned).toHaveLength(1));
  expect(paper.preview?.token).toBe(1);
});
