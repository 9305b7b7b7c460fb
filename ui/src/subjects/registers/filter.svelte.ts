// What is asked of a register: the year, words, and which lines. Kept while the program runs, so that one comes
// back to the same lines.

import type { LineQuery } from '../../lib/ipc';

export type Only = '' | 'open' | 'overdue' | 'problems';

export class LineFilter {
  year = $state('');
  text = $state('');
  only = $state<Only>('');

  get any(): boolean {
    return this.year !== '' || this.text.trim() !== '' || this.only !== '';
  }

  clear(): void {
    this.year = '';
    this.text = '';
    this.only = '';
  }

  query(register: string, parent: number | null): LineQuery {
    return {
      register, parent, text: this.text, year: this.year === '' ? null : Number(this.year),
      onlyProblems: this.only === 'problems', onlyOverdue: this.only === 'overdue', onlyOpen: this.only === 'open', sort: [],
    };
  }
}

const filters = new Map<string, LineFilter>();

/** The filter of a register that stands by itself, or of the lines below one line. */
export function filterOf(register: string, parent: number | null): LineFilter {
  const id = `${register}/${parent ?? ''}`;
  const known = filters.get(id);
  if (known) return known;
  const made = new LineFilter();
  filters.set(id, made);
  return made;
}
