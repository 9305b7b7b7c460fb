// The registrations of a year as a grid: which columns, where rows come from, how texts are kept.

import type { Snippet } from 'svelte';
import { GridModel, programEditing, programSource, type Column, type Editing, type Source } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import { commands, type ModelFinding, type ModelOrder, type ModelRow } from '../../lib/ipc';
import { say, type WordKey } from '../../lib/words/say';
import type { Filter } from './filter.svelte';
import { cellOptions, FIELDS, LEVELS, MODEL_KINDS, NOVELTIES } from './words';

/** What the grid must know; all of it may change while it is shown. */
export type Asked = { year: () => number; locked: () => boolean; filter: Filter; state: Snippet<[ModelRow]> };

type Cell = { id: string; title: WordKey; width: number; grow?: boolean; hidden?: boolean; sort?: ModelOrder; options?: Column<ModelRow>['options'] };

/** The typed cells, in the order of the paper tables; who answers for a model is told in the pane. */
const CELLS: Cell[] = [
  { id: 'title', title: 'models-column-title', width: 14, grow: true, sort: 'title' },
  { id: 'unit', title: 'models-column-unit', width: 10.5, sort: 'unit' },
  { id: 'field', title: 'models-column-field', width: 8, sort: 'field', options: () => cellOptions(FIELDS) },
  { id: 'novelty', title: 'models-column-novelty', width: 6.5, sort: 'novelty', options: () => cellOptions(NOVELTIES) },
  { id: 'place', title: 'models-column-place', width: 10, sort: 'place' },
  { id: 'starts', title: 'models-column-starts', width: 6.6, sort: 'starts' },
  { id: 'ends', title: 'models-column-ends', width: 6.6, sort: 'ends' },
  { id: 'method', title: 'models-column-method', width: 16, hidden: true },
  { id: 'kind', title: 'models-column-kind', width: 8, hidden: true, sort: 'kind', options: () => cellOptions(MODEL_KINDS) },
  { id: 'result', title: 'models-column-result', width: 14, hidden: true },
  { id: 'level', title: 'models-column-level', width: 8, hidden: true, options: () => cellOptions(LEVELS) },
  { id: 'programmes', title: 'models-column-programmes', width: 11, hidden: true },
  { id: 'partners', title: 'models-column-partners', width: 11, hidden: true },
  { id: 'audience', title: 'models-column-audience', width: 10, hidden: true },
  { id: 'rationale', title: 'models-column-rationale', width: 14, hidden: true },
  { id: 'targets', title: 'models-column-targets', width: 14, hidden: true },
  { id: 'outputs', title: 'models-column-outputs', width: 12, hidden: true },
  { id: 'sustain', title: 'models-column-sustain', width: 12, hidden: true },
  { id: 'registered', title: 'models-column-registered', width: 7, hidden: true },
  { id: 'launched', title: 'models-column-launched', width: 7, hidden: true },
  { id: 'note', title: 'models-column-note', width: 10, hidden: true },
];

export function modelGrid(asked: Asked): GridModel<ModelRow> {
  const editing = editingOf(asked.year);
  return new GridModel<ModelRow>({
    name: 'model',
    label: () => say('models-list'),
    columns: () => columnsOf(asked),
    source: sourceOf(asked),
    editing: () => (asked.locked() ? null : editing),
    sort: [{ by: 'entered', descending: false }],
    mark: rowMark,
    choosing: true,
    keep: machineKeep,
  });
}

function columnsOf({ state }: Asked): Column<ModelRow>[] {
  const cells = CELLS.map(columnOf);
  const told: Column<ModelRow>[] = [
    { id: 'state', title: say('ui-field-state'), width: 8.5, editable: false, sort: 'state', text: (of) => of.stateText, cell: state },
    { id: 'score', title: say('models-score'), width: 4.2, end: true, editable: false, sort: 'score', text: scoreText },
    { id: 'recognised', title: say('models-recognised'), width: 7.5, editable: false, sort: 'recognised', text: (of) => of.recognisedText },
  ];
  const code: Column<ModelRow> = { id: 'code', title: say('models-code'), width: 10, editable: false, hidden: true, text: (of) => of.code };
  const year: Column<ModelRow> = { id: 'year', title: say('models-year'), width: 4.5, editable: false, hidden: true, text: (of) => String(of.year) };
  const shown = cells.filter(({ hidden }) => !hidden);
  // Where it stands is read together with what it is; times and places come after.
  return [...shown.slice(0, 3), ...told, ...shown.slice(3), ...cells.filter(({ hidden }) => hidden), code, year];
}

function columnOf({ id, title, width, grow, hidden, sort, options }: Cell): Column<ModelRow> {
  return {
    id, width, grow, hidden, sort, options, title: say(title),
    text: (of) => of.raw.find((entry) => entry.field === id)?.raw ?? of.cells[id] ?? '',
    mark: (of) => cellMark(of, id),
  };
}

/** The points that decide: of the conclusion, else of the appraisal, else its own. */
export function scoreText({ concludedScore, appraisedScore, ownScore }: ModelRow): string {
  const points = concludedScore ?? appraisedScore ?? ownScore;
  return points === null ? '' : (points / 100).toLocaleString('vi-VN');
}

const toneOf = ({ severity }: ModelFinding) => (severity === 'error' || severity === 'block' ? ('error' as const) : severity === 'warning' ? ('warning' as const) : null);

function cellMark(of: ModelRow, id: string) {
  const own = of.findings.filter(({ column }) => column === id);
  const tones = own.map(toneOf);
  const tone = tones.includes('error') ? ('error' as const) : tones.includes('warning') ? ('warning' as const) : null;
  return tone && { tone, text: own.map(({ text }) => text).join(' ') };
}

function rowMark({ findings }: ModelRow) {
  const grave = findings.find((finding) => toneOf(finding) === 'error') ?? findings.find((finding) => toneOf(finding) === 'warning');
  const tone = grave && toneOf(grave);
  return tone ? { tone, text: grave.text } : null;
}

function sourceOf({ year, filter }: Asked): Source<ModelRow> {
  return programSource({
    depends: () => [year(), ...Object.values(filter.asked)],
    key: ({ key }) => key,
    open: (sort, keep) => {
      const order = sort.map(({ by, descending }) => ({ by: by as ModelOrder, descending }));
      return commands.modelsOpen({ query: { ...filter.query(year()), sort: order }, keep });
    },
    isSteady: ([first]) => first?.by === 'entered' && !filter.any,
    page: (view, offset, limit) => commands.modelsPage({ view, offset, limit }),
  });
}

function editingOf(year: () => number): Editing<ModelRow> {
  return programEditing({
    save: (key, field, text, turn) => commands.modelEditField({ key, field, text, turn }),
    preview: (block) => commands.modelsBlockPreview({ year: year(), block }),
    apply: (block, turn) => commands.modelsBlockApply({ year: year(), block, turn }),
    remove: (keys) => commands.modelsRemove({ keys }),
  });
}
