// The lines of a register as a grid: its columns come from the program.

import type { Snippet } from 'svelte';
import { GridModel, programEditing, programSource, type Column, type Mark } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import { commands, type ColumnShape, type LineFinding, type LineRow, type RegisterShape } from '../../lib/ipc';
import { say } from '../../lib/words/say';
import type { LineFilter } from './filter.svelte';

export type Asked = {
  shape: RegisterShape;
  parent: number | null;
  locked: () => boolean;
  filter: LineFilter;
  /** Whether columns that tell of persons are shown. */
  personal: () => boolean;
  /** Draws what is left to do with a line, and the way into it. */
  way: Snippet<[LineRow]>;
};

export function lineGrid(asked: Asked): GridModel<LineRow> {
  const { shape, parent, filter, locked } = asked;
  const editing = programEditing<LineRow>({
    save: (key, column, text, turn) => commands.lineEdit({ key, column, text, turn }),
    preview: (block) => commands.linesBlockPreview({ register: shape.code, parent, block }),
    apply: (block, turn) => commands.linesBlockApply({ register: shape.code, parent, block, turn }),
    remove: (keys) => commands.linesRemove({ keys }),
  });
  return new GridModel<LineRow>({
    name: 'line',
    label: () => shape.name,
    columns: () => columnsOf(asked),
    source: programSource({
      depends: () => [filter.year, filter.text, filter.only],
      key: ({ key }) => key,
      open: (sort, keep) => commands.linesOpen({ query: { ...filter.query(shape.code, parent), sort }, keep }),
      isSteady: ([first]) => first === undefined && !filter.any,
      page: (view, offset, limit) => commands.linesPage({ view, offset, limit }),
    }),
    editing: () => (locked() ? null : editing),
    mark: rowMark,
    choosing: true,
    keep: machineKeep,
  });
}

function columnsOf({ shape, way, personal }: Asked): Column<LineRow>[] {
  const shown = shape.columns.filter((column) => !column.private || personal());
  const open: Column<LineRow> = { id: 'way', title: say('registers-open'), width: 8.2, editable: false, text: wayText, cell: way };
  return [open, ...shown.map(columnOf)];
}

function columnOf({ code, name, kind, rem, choices }: ColumnShape, at: number): Column<LineRow> {
  const number = kind === 'money' || kind === 'count' || kind === 'quantity';
  return {
    id: code, title: name, width: rem, grow: at === 0, end: number, sort: code,
    options: choices.length ? () => choices.map((text) => ({ value: text, text })) : undefined,
    text: (row) => row.cells[code] ?? '',
    mark: (row) => markOf(row.findings.filter(({ column }) => column === code)),
  };
}

/** What is said beside the way into a line. */
export const wayText = ({ counts, overdue }: LineRow): string => [counts ? '' : say('registers-not-counted'), overdue ? say('registers-overdue') : ''].filter(Boolean).join(', ');

export function markOf(findings: LineFinding[]): Mark | null {
  if (!findings.length) return null;
  const grave = findings.some(({ severity }) => severity === 'error' || severity === 'block');
  return { tone: grave ? 'error' : 'warning', text: findings.map(({ text }) => text).join(' ') };
}

const rowMark = ({ findings }: LineRow): Mark | null => markOf(findings.slice(0, 1));
