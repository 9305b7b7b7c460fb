// Several units on one grid: indicators down in the order of the form, a column for each unit.

import { GridModel, listSource, type Column, type Editing } from '../../../lib/grid';
import { commands, type Matrix, type MatrixRow, type MatrixTyped } from '../../../lib/ipc';
import { nextTurn } from '../../../lib/ipc/turns';
import type { Reading } from '../../../lib/reading.svelte';
import { redo, undo } from '../../../lib/undoing.svelte';
import { asFailure, failureText } from '../../../lib/words/failure';
import { say } from '../../../lib/words/say';

const OF_UNIT = 'u';

/** `open`: whether figures can be typed at all. */
export function matrixGrid(asked: Reading<Matrix>, period: string, open: () => boolean): GridModel<MatrixRow> {
  const rows = () => asked.value?.rows ?? [];
  const editing = editingOf(asked, period);
  return new GridModel<MatrixRow>({
    name: 'matrix',
    label: () => say('reports-matrix'),
    columns: () => columns(asked.value ?? null),
    source: listSource({ key: ({ code }) => keyOf(rows(), code), rows }),
    editing: () => (open() ? editing : null),
    frozen: 2,
  });
}

/** A number for a line, from 1 in the order of the sheet. */
export const keyOf = (rows: MatrixRow[], code: string): number => rows.findIndex((row) => row.code === code) + 1;

const nameText = ({ name, under }: MatrixRow): string => (under === null ? name : `– ${name}`);

function columns(matrix: Matrix | null): Column<MatrixRow>[] {
  const units = (matrix?.units ?? []).map(({ unit, name, open }, at): Column<MatrixRow> => ({
    id: `${OF_UNIT}${unit}`,
    title: name,
    width: 8,
    end: true,
    editable: open,
    text: ({ cells }) => cells[at]?.text ?? '',
    mark: ({ cells }) => {
      const cell = cells[at];
      return cell?.mark ? { tone: cell.wrong ? 'error' : 'warning', text: cell.mark } : null;
    },
  }));
  return [
    { id: 'code', title: say('reports-cell-code'), width: 3.4, editable: false, text: ({ code }) => code },
    { id: 'name', title: say('reports-cell-name'), width: 16, editable: false, text: nameText },
    { id: 'measure', title: say('reports-cell-measure'), width: 6.4, editable: false, text: ({ measure }) => measure },
    ...units,
  ];
}

/** What was typed into columns of units, a figure each. */
export function typedOf(rows: MatrixRow[], fields: string[], lines: { key: number | null; texts: string[] }[]): MatrixTyped[] {
  return lines.flatMap(({ key, texts }) => {
    const row = key === null ? undefined : rows[key - 1];
    if (!row) return [];
    return fields.map((field, at) => ({ unit: Number(field.slice(OF_UNIT.length)), code: row.code, text: texts[at] ?? '' }));
  });
}

function editingOf(asked: Reading<Matrix>, period: string): Editing<MatrixRow> {
  const rows = () => asked.value?.rows ?? [];
  const put = (typed: MatrixTyped[]) => commands.reportsPutMatrix({ period, typed, turn: nextTurn() });
  return {
    ordered: true,
    async save(key, field, text) {
      await put(typedOf(rows(), [field], [{ key, texts: [text] }]));
      const at = asked.value?.units.findIndex(({ unit }) => `${OF_UNIT}${unit}` === field) ?? -1;
      const row = rows()[key - 1]!;
      const saved = { ...row, cells: row.cells.map((cell, place) => (place === at ? { ...cell, text } : cell)) };
      if (asked.value) asked.patch({ ...asked.value, rows: rows().map((one) => (one.code === row.code ? saved : one)) });
      return saved;
    },
    async apply({ fields, lines }) {
      await put(typedOf(rows(), fields, lines));
      asked.patch(await commands.reportsMatrix({ period }));
      return lines.flatMap(({ key }) => (key === null ? [] : [key]));
    },
    undo: () => undo(),
    redo,
    why: (thrown) => failureText(asFailure(thrown)),
  };
}
