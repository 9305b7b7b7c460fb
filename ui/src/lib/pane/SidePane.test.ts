import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import { edgeStep, fittingWidth, readLayout, type PaneLayout } from './pane.svelte';
import SidePane from './SidePane.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Câu chuyện</p>' }));

function open(layout: PaneLayout) {
  const kept: PaneLayout[] = [];
  render(SidePane, { label: 'Chi tiết', layout, keep: (next: PaneLayout) => kept.push(next), children });
  return kept;
}

describe('the pane beside a list', () => {
  test('closes and opens with Ctrl+I, but not under an open dialog', async () => {
    const kept = open({ open: true, width: 340 });
    await fireEvent.keyDown(window, { key: 'i', ctrlKey: true });
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await fireEvent.keyDown(window, { key: 'i', ctrlKey: true });
    dialog.remove();
    expect(kept).toEqual([{ open: false, width: 340 }]);
  });

  test('leaves a button behind when it is closed', async () => {
    const kept = open({ open: false, width: 340 });
    expect(screen.queryByTestId('side-pane')).toBeNull();
    await fireEvent.click(screen.getByTestId('side-pane-open'));
    expect(kept).toEqual([{ open: true, width: 340 }]);
  });

  test('is made wider by keyboard at its edge, within limits it tells', async () => {
    const kept = open({ open: true, width: 340 });
    const edge = screen.getByRole('separator');
    expect(edge.getAttribute('aria-valuenow')).toBe('340');
    await fireEvent.keyDown(edge, { key: 'ArrowLeft' });
    await fireEvent.keyDown(edge, { key: 'a' });
    expect(kept).toEqual([{ open: true, width: 364 }]);
  });
});

test.each([
  ['{"open":false,"width":400}', { open: false, width: 400 }],
  ['{"width":9000}', { open: true, width: 620 }],
  ['{"width":"x"}', { open: true, width: 340 }],
  ['no json', { open: true, width: 340 }],
  [undefined, { open: true, width: 340 }],
])('a layout kept as %s is read as %o', (kept, layout) => expect(readLayout(kept)).toEqual(layout));

test('widths stay readable', () => {
  expect([fittingWidth(10), fittingWidth(333.4), fittingWidth(5000)]).toEqual([260, 333, 620]);
  expect([edgeStep('ArrowLeft'), edgeStep('ArrowRight'), edgeStep('Enter')]).toEqual([24, -24, 0]);
});
