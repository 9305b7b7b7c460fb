// The sheet of a report as a grid: indicators down in the order of the paper form, figures, notes and reasons
// to type, earlier periods beside them.

import { GridModel, listSource, type Column, type Editing } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import type { CellRow } from '../../lib/ipc';
import { redo, undo } from '../../lib/undoing.svelte';
import { asFailure, failureText } from '../../lib/words/failure';
import { say } from '../../lib/words/say';
import { figureText, NeedsFigure, readText, type Sheet } from './sheet.svelte';

/** `open`: whether figures can be typed. */
export function sheetGrid(sheet: Sheet, open: () => boolean): GridModel<CellRow> {
  const editing = editingOf(sheet);
  return new GridModel<CellRow>({
    name: 'figure',
    label: () => say('reports-cells'),
    columns: () => columns(sheet),
    source: listSource({ key: (row) => sheet.keyOf(row), rows: () => sheet.rows }),
    editing: () => (open() ? editing : null),
    frozen: 2,
    keep: machineKeep,
  });
}

/** A part of another indicator stands in from it, as on paper. */
const nameText = ({ name, under }: CellRow): string => (under === null ? name : `– ${name}`);

function columns(sheet: Sheet): Column<CellRow>[] {
  return [
    { id: 'code', title: say('reports-cell-code'), width: 3.4, editable: false, text: ({ code }) => code },
    { id: 'name', title: say('reports-cell-name'), width: 14, grow: true, editable: false, text: nameText },
    { id: 'measure', title: say('reports-cell-measure'), width: 6.4, editable: false, text: ({ measure }) => measure },
    { id: 'value', title: say('reports-cell-value'), width: 8.5, end: true, text: figureText, mark: ({ code }) => sheet.mark(code) },
    { id: 'previous', title: say('reports-cell-previous'), width: 6, end: true, editable: false, text: ({ previous }) => previous },
    { id: 'since_previous', title: say('reports-cell-since'), width: 7, end: true, editable: false, text: (row) => sheet.asTyped(row).sincePrevious },
    { id: 'last_year', title: say('reports-cell-last-year'), width: 9.4, end: true, editable: false, text: ({ lastYear }) => lastYear },
    { id: 'since_last_year', title: say('reports-cell-since'), width: 7, end: true, editable: false, text: (row) => sheet.asTyped(row).sinceLastYear },
    { id: 'read', title: say('reports-cell-read'), width: 10, end: true, editable: false, text: (row) => readText(sheet.asTyped(row)) },
    { id: 'note', title: say('reports-cell-note'), width: 12, text: ({ note }) => note },
    { id: 'reason', title: say('reports-cell-reason'), width: 12, text: ({ reason }) => reason },
    { id: 'group', title: say('reports-cell-group'), width: 9, hidden: true, editable: false, text: ({ group }) => group },
  ];
}

function editingOf(sheet: Sheet): Editing<CellRow> {
  return {
    ordered: true,
    save: (key, field, text) => sheet.save(key, field, text),
    apply: ({ fields, lines }) => sheet.saveBlock(fields, lines),
    undo: () => undo(),
    redo,
    why: (thrown) => (thrown instanceof NeedsFigure ? say('reports-note-needs-figure') : failureText(asFailure(thrown))),
  };
}
