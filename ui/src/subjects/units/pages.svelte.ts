// The units that match a search, fetched in pages as the table reaches them.

import { changes } from '../../lib/changes.svelte';
import { commands, type Failure, type UnitQuery, type UnitRow } from '../../lib/ipc';
import { asFailure } from '../../lib/words/failure';

const PAGE = 200;

type Asked = Pick<UnitQuery, 'text' | 'asOf'>;

export class UnitPages {
  rows = $state.raw<(UnitRow | undefined)[]>([]);
  total = $state<number | null>(null);
  failure = $state.raw<Failure | null>(null);
  #fetched = new Set<number>();
  #turn = 0;
  #asked: Asked = { text: '', asOf: null };

  constructor(ask: () => Asked) {
    $effect(() => {
      void changes.revision;
      this.#asked = ask();
      this.#turn += 1;
      this.#fetched.clear();
      void this.#fetch(0);
    });
  }

  /** Fetches what is missing of the rows in view. */
  reach(first: number, end: number): void {
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page += 1) {
      if (page * PAGE < this.rows.length) void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    if (this.#fetched.has(page)) return;
    this.#fetched.add(page);
    const turn = this.#turn;
    try {
      const answer = await commands.unitsList({ query: { ...this.#asked, offset: page * PAGE, limit: PAGE } });
      if (turn !== this.#turn) return;
      this.failure = null;
      this.#take(page, answer.rows, answer.total);
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
    }
  }

  #take(page: number, found: UnitRow[], total: number): void {
    const rows = page === 0 ? [] : this.rows.slice();
    rows.length = total;
    rows.splice(page * PAGE, found.length, ...found);
    this.rows = rows;
    this.total = total;
  }
}
