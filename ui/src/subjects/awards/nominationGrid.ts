// The nominations of a round as a grid: which columns, where rows come from, how texts are kept.

import type { Snippet } from 'svelte';
import { commands, type Award, type Nomination, type NominationOrder } from '../../lib/ipc';
import { GridModel, programEditing, programSource, type Column, type Editing, type Option, type Source } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import { say } from '../../lib/words/say';
import { cellProblem, cellText, FIELDS, gravest, markOf, type Field } from './nominationFields';
import type { Filter } from './round.svelte';
import { unitSuggestions } from './unitSuggestions';
import { optionsOf, STATES, SUBJECT_KINDS } from './words';

/** What the grid of a round must know; all of it may change while it is shown. */
export type Asked = {
  round: () => number;
  /** The day as of which units and awards are understood. */
  date: () => string;
  awards: () => Award[];
  locked: () => boolean;
  filter: Filter;
  /** How its state is drawn. */
  state: Snippet<[Nomination]>;
};

const ORDERS: Record<string, NominationOrder> = {
  name: 'given_name', subjectKind: 'kind', position: 'position', unit: 'unit', birth: 'birth',
  award: 'award', amount: 'amount', citation: 'citation', state: 'state',
};

export function nominationGrid(asked: Asked): GridModel<Nomination> {
  const editing = editingOf(asked.round);
  return new GridModel<Nomination>({
    name: 'nomination',
    label: () => say('ui-nominations'),
    columns: () => columnsOf(asked),
    source: sourceOf(asked),
    editing: () => (asked.locked() ? null : editing),
    sort: [{ by: 'entered', descending: false }],
    mark: rowMark,
    choosing: true,
    keep: machineKeep,
  });
}

function columnsOf(asked: Asked): Column<Nomination>[] {
  const columns = FIELDS.map((field): Column<Nomination> => ({ ...columnOf(field), ...choices(field.id, asked) }));
  const state: Column<Nomination> = {
    id: 'state', title: say('ui-field-state'), width: 8.5, editable: false, sort: 'state', text: ({ state }) => say(STATES[state]), cell: asked.state,
  };
  return [...columns.filter(({ hidden }) => !hidden), state, ...columns.filter(({ hidden }) => hidden)];
}

function columnOf(field: Field): Column<Nomination> {
  const { id, width, grow, end, hidden } = field;
  return {
    id, width, grow, end, hidden, title: say(field.title), sort: ORDERS[id],
    text: (of) => cellText(of, field),
    mark: (of) => {
      const { mark, text } = cellProblem(of, id);
      return mark && { tone: mark, text: text ?? '' };
    },
  };
}

function choices(id: string, { awards, date }: Asked): Partial<Column<Nomination>> {
  if (id === 'subjectKind') return { options: () => optionsOf(SUBJECT_KINDS) };
  if (id === 'award') return { options: () => awards().map(awardOption), free: true };
  if (id === 'unit') return { suggest: (text) => unitSuggestions(text, date()) };
  return {};
}

const awardOption = ({ code, name }: Award): Option => ({ value: code, text: name });

function rowMark(of: Nomination) {
  const tone = markOf(gravest(of.findings)) ?? (of.raw.length > 0 ? 'error' : null);
  return tone && { tone, text: of.findings[0]?.text ?? of.raw[0]?.text ?? '' };
}

function sourceOf({ round, filter }: Asked): Source<Nomination> {
  return programSource({
    depends: () => [round(), filter.text, filter.onlyProblems],
    key: ({ key }) => key,
    open: (sort, keep) => {
      const order = sort.map(({ by, descending }) => ({ by: by as NominationOrder, descending }));
      const query = { sort: order, text: filter.text, onlyProblems: filter.onlyProblems, kinds: [], states: [] };
      return commands.nominationsOpen({ round: round(), query, keep });
    },
    isSteady: ([first]) => first?.by === 'entered' && !filter.any,
    page: (view, offset, limit) => commands.nominationsPage({ view, offset, limit }),
  });
}

function editingOf(round: () => number): Editing<Nomination> {
  return programEditing({
    save: (key, field, text, turn) => commands.nominationEditField({ key, field, text, turn }),
    preview: (block) => commands.nominationsBlockPreview({ round: round(), block }),
    apply: (block, turn) => commands.nominationsBlockApply({ round: round(), block, turn }),
    remove: (keys) => commands.nominationsRemove({ keys }),
  });
}
