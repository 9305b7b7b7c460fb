// One question after the other to the search: while an answer is on its way only the latest text waits, old
// hits stay until new ones are there, and an answer nobody waits for any more is dropped.

import type { Failure, Hit } from '../ipc';
import { asFailure } from '../words/failure';

export class Asking {
  hits = $state.raw<Hit[]>([]);
  failure = $state.raw<Failure | null>(null);
  /** The text that the hits answer to; null while nothing was asked. */
  answered = $state<string | null>(null);
  #wanted = '';
  #running = false;
  #find: (text: string) => Promise<Hit[]>;

  constructor(find: (text: string) => Promise<Hit[]>) {
    this.#find = find;
  }

  /** Whether the hits answer to the text that was asked for last. */
  get settled(): boolean {
    return this.answered === this.#wanted;
  }

  /** Asks for a text; without any there are no hits. */
  async ask(text: string): Promise<void> {
    this.#wanted = text.trim();
    if (this.#running) return;
    this.#running = true;
    while (!this.settled) await this.#once(this.#wanted);
    this.#running = false;
  }

  async #once(text: string): Promise<void> {
    try {
      const hits = text ? await this.#find(text) : [];
      if (text === this.#wanted) this.#settle(text, hits, null);
    } catch (thrown) {
      if (text === this.#wanted) this.#settle(text, [], asFailure(thrown));
    }
  }

  #settle(text: string, hits: Hit[], failure: Failure | null): void {
    this.answered = text;
    this.hits = hits;
    this.failure = failure;
  }
}
