// Which registrations are shown; and the filters that a person keeps by name on this machine.

import type { ModelKind, ModelLevel, ModelQuery, ModelState, Novelty } from '../../lib/ipc';
import { changeMachine, machine } from '../../lib/machine.svelte';

/** What can be kept by name: everything but the year. */
export type Kept = { text: string; onlyProblems: boolean; field: string; state: string; novelty: string; kind: string; level: string; indicator: string; unit: number | null };

const NOTHING: Kept = { text: '', onlyProblems: false, field: '', state: '', novelty: '', kind: '', level: '', indicator: '', unit: null };

export class Filter {
  asked = $state<Kept>({ ...NOTHING });

  /** Shows all of them. */
  clear(): void {
    this.asked = { ...NOTHING };
  }

  get any(): boolean {
    return Object.entries(this.asked).some(([name, value]) => (typeof value === 'string' ? value.trim() !== '' : value !== NOTHING[name as keyof Kept]));
  }

  /** The question to the program; `year` none asks for all years. */
  query(year: number | null): Omit<ModelQuery, 'sort'> {
    const { text, onlyProblems, field, state, novelty, kind, level, indicator, unit } = this.asked;
    return {
      text, onlyProblems, year, programme: '', unit,
      fields: one(field),
      states: one(state) as ModelState[],
      novelties: one(novelty) as Novelty[],
      kinds: one(kind) as ModelKind[],
      levels: one(level) as ModelLevel[],
      indicator: indicator || null,
    };
  }

  /** Takes what a bar of a chart counts. */
  take(query: ModelQuery): void {
    this.asked = {
      ...NOTHING,
      field: query.fields[0] ?? '', state: query.states[0] ?? '', level: query.levels[0] ?? '',
      indicator: query.indicator ?? '', unit: query.unit,
    };
  }
}

const one = (value: string): string[] => (value ? [value] : []);

const NAME = 'models-views';
type Views = Record<string, Kept>;

/** The filters that were kept, by name. */
export function keptViews(): Views {
  try {
    return JSON.parse(machine.settings?.grids[NAME] ?? '{}') as Views;
  } catch {
    return {};
  }
}

/** Keeps a filter by a name, or forgets it. */
export function keepView(name: string, kept: Kept | null): void {
  const views = { ...keptViews() };
  if (kept) views[name] = { ...kept };
  else delete views[name];
  const grids = machine.settings?.grids;
  if (grids) void changeMachine({ grids: { ...grids, [NAME]: JSON.stringify(views) } });
}
