// A question to the program whose answer a screen shows: asked again when what it depends on changes
// and after every committed change. The last answer stays visible while a new one is on its way.

import { changes } from './changes.svelte';
import type { Failure } from './ipc';
import { asFailure } from './words/failure';

export class Reading<T> {
  value = $state.raw<T | undefined>(undefined);
  failure = $state.raw<Failure | null>(null);
  pending = $state(true);
  #asked = 0;
  #ask: () => Promise<T>;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    $effect(() => {
      void changes.revision;
      void this.#follow(ask());
    });
  }

  /** Asks once more, after something that no operation of the journal tells of. */
  again = (): void => void this.#follow(this.#ask());

  /** An answer that came back from a command itself: shown at once, before the next reading. */
  patch(value: T): void {
    this.value = value;
  }

  async #follow(answer: Promise<T>): Promise<void> {
    const turn = ++this.#asked;
    this.pending = true;
    try {
      const value = await answer;
      if (turn === this.#asked) this.#settle(value, null);
    } catch (thrown) {
      if (turn === this.#asked) this.#settle(this.value, asFailure(thrown));
    }
  }

  #settle(value: T | undefined, failure: Failure | null): void {
    this.value = value;
    this.failure = failure;
    this.pending = false;
  }
}

/** Asks while the calling component lives. */
export function reading<T>(ask: () => Promise<T>): Reading<T> {
  return new Reading(ask);
}
