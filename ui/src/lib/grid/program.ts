// A list that the program keeps, as a grid reads and edits it: views are opened there, single texts and
// blocks of cells are written there, each as one operation. A subject names its commands and nothing else.

import { commands, type BlockPreview as Told, type CellBlock } from '../ipc';
import { nextTurn } from '../ipc/turns';
import { redo, undo } from '../undoing.svelte';
import { asFailure, failureText } from '../words/failure';
import type { BlockPreview, Editing, Source } from './types';

type Listed<Row> = Pick<Source<Row>, 'depends' | 'key' | 'open' | 'isSteady' | 'page'>;

/** Rows from a view that the program holds open. */
export function programSource<Row>(listed: Listed<Row>): Source<Row> {
  return {
    ...listed,
    place: (view, key) => commands.viewPlace({ view, key }),
    close: (view) => void commands.viewClose({ view }).catch(() => {}),
    isGone: (thrown) => asFailure(thrown).code === 'no_such_view',
  };
}

type Written<Row> = {
  save: (key: number, field: string, text: string, turn: number) => Promise<Row>;
  preview: (block: CellBlock) => Promise<Told>;
  apply: (block: CellBlock, turn: number | null) => Promise<{ keys: number[]; rows: Row[] }>;
  remove: (keys: number[]) => Promise<unknown>;
};

/** Cells, blocks and lines that the program writes down in the order in which they were typed. */
export function programEditing<Row>({ save, preview, apply, remove }: Written<Row>): Editing<Row> {
  return {
    ordered: true,
    save: (key, field, text) => save(key, field, text, nextTurn()),
    create: async (fields, texts) => {
      const { rows } = await apply({ fields, lines: [{ key: null, after: null, texts }], act: 'typed' }, nextTurn());
      const [made] = rows;
      if (!made) throw new Error('a made line has a row');
      return made;
    },
    preview: async (block): Promise<BlockPreview> => {
      const told = await preview(block);
      return { ...told, refusal: told.refusal && failureText(told.refusal) };
    },
    apply: async (block) => (await apply(block, null)).keys,
    remove,
    undo: () => undo(),
    redo,
    why: (thrown) => failureText(asFailure(thrown)),
  };
}
