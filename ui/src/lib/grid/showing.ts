// A grid of invented people on a page, and the hands of somebody who works in it: for tests only.

import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, vi } from 'vitest';
import type { GridModel, GridOptions } from './grid.svelte';
import type { Person } from './people';
import People from './People.test.svelte';

export type Shown = { grid: GridModel<Person>; unmount: () => void };

/** Shows the grid with the keyboard in its first cell. */
export async function show(options: GridOptions<Person>): Promise<Shown> {
  let grid: GridModel<Person> | undefined;
  const { unmount } = render(People, { options, onmodel: (model: GridModel<Person>) => (grid = model) });
  await screen.findAllByTestId('person-row');
  if (!grid) throw new Error('the grid tells of itself');
  grid.focus();
  return { grid, unmount };
}

export const input = () => screen.getByTestId<HTMLInputElement>('grid-input');
export const cell = (place: number, field: string) => document.querySelector<HTMLElement>(`[data-cell="${place}:${field}"]`);
/** Where the keyboard is: "0:name". */
export const at = () => input().closest<HTMLElement>('[data-cell]')?.dataset.cell;
export const press = (key: string, more: Partial<KeyboardEvent> = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
export const type = (text: string) => fireEvent.input(input(), { target: { value: text } });
export const saved = ({ grid }: Shown) => vi.waitFor(() => expect(grid.saves.edits).toEqual([]));
