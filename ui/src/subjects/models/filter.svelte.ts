// Which registrations are shown.

import type { ModelKind, ModelLevel, ModelQuery, ModelState, Novelty } from '../../lib/ipc';

/** What can be kept by name: everything but the year. */
export type Kept = { text: string; onlyProblems: boolean; field: string; state: string; novelty: string; kind: string; level: string; indicator: string; programme: string; unit: number | null; unitName: string; units: number[]; commended: boolean };

const NOTHING: Kept = { text: '', onlyProblems: false, field: '', state: '', novelty: '', kind: '', level: '', indicator: '', programme: '', unit: null, unitName: '', units: [], commended: false };

export class Filter {
  asked = $state<Kept>({ ...NOTHING });

  /** Takes what was kept by a name; what a newer program asks beside it stays open. */
  restore(kept: Partial<Kept>): void {
    this.asked = { ...NOTHING, ...kept };
  }

  /** Shows all of them. */
  clear(): void {
    this.asked = { ...NOTHING };
  }

  get any(): boolean {
    const said = ([name, value]: [string, unknown]) => (typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== NOTHING[name as keyof Kept]);
    return Object.entries(this.asked).some(said);
  }

  /** The question to the program; `year` none asks for all years. */
  query(year: number | null): Omit<ModelQuery, 'sort'> {
    const { text, onlyProblems, field, state, novelty, kind, level, indicator, programme, unit, units, commended } = this.asked;
    return {
      text, onlyProblems, year, programme, unit, units, commended,
      fields: one(field),
      states: one(state) as ModelState[],
      novelties: one(novelty) as Novelty[],
      kinds: one(kind) as ModelKind[],
      levels: one(level) as ModelLevel[],
      indicator: indicator || null,
    };
  }

  /** Takes what a bar of a chart counts; `label` is what the bar is called. */
  take(query: ModelQuery, label = ''): void {
    this.asked = {
      ...NOTHING,
      field: query.fields[0] ?? '', state: query.states[0] ?? '', level: query.levels[0] ?? '',
      indicator: query.indicator ?? '', unit: query.unit, units: query.units, commended: query.commended,
      unitName: query.unit === null && query.units.length === 0 ? '' : label,
    };
  }
}

const one = (value: string): string[] => (value ? [value] : []);
