// The registry of units as a grid to look at.

import { GridModel, type Column } from '../../lib/grid';
import { machineKeep } from '../../lib/grid/keep';
import { commands, type UnitOrder, type UnitRow } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { asFailure } from '../../lib/words/failure';
import { say } from '../../lib/words/say';
import { UNIT_KINDS } from './words';

/** What is looked for: a text as people write it, as of a day (null: any). */
export type Asked = { text: string; asOf: string | null };

export function unitGrid(asked: () => Asked): GridModel<UnitRow> {
  const query = () => ({ ...asked(), sort: [], offset: 0, limit: 0 });
  return new GridModel<UnitRow>({
    name: 'unit',
    label: () => say('ui-rail-units'),
    columns,
    source: {
      depends: () => Object.values(asked()),
      key: ({ key }) => key,
      open: (sort) => commands.unitsOpen({ query: { ...query(), sort: sort.map(({ by, descending }) => ({ by: by as UnitOrder, descending })) } }),
      page: (view, offset, limit) => commands.unitsPage({ view, offset, limit }),
      place: (view, key) => commands.viewPlace({ view, key }),
      close: (view) => void commands.viewClose({ view }).catch(() => {}),
      isGone: (thrown) => asFailure(thrown).code === 'no_such_view',
    },
    keep: machineKeep,
  });
}

function columns(): Column<UnitRow>[] {
  return [
    { id: 'name', title: say('ui-unit-name'), width: 14, grow: true, sort: 'name', text: ({ name }) => name },
    { id: 'kind', title: say('ui-unit-kind'), width: 8, sort: 'kind', text: ({ kind }) => say(UNIT_KINDS[kind]) },
    { id: 'parent', title: say('ui-unit-parent'), width: 12, sort: 'parent', text: ({ parentName }) => parentName ?? '' },
    { id: 'from', title: say('ui-unit-from'), width: 7.5, sort: 'from', text: ({ validFrom }) => showDate(validFrom) },
    { id: 'to', title: say('ui-unit-to'), width: 7.5, sort: 'to', text: ({ validTo }) => showDate(validTo) },
    { id: 'successors', title: say('ui-unit-successors'), width: 12, text: ({ successors }) => successors.join(', ') },
  ];
}
