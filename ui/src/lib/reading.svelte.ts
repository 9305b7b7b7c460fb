// A question to the program whose answer a screen shows: asked again when what it depends on changes
// and after every committed change. The last answer stays visible while a new one is on its way. The longer
// an answer took, the longer nothing must have changed before it is asked for again: whoever types quickly
// in a long list waits for no check of the whole list.

import { untrack } from 'svelte';
import { changes } from './changes.svelte';
import type { Failure } from './ipc';
import { asFailure } from './words/failure';

/** A quick answer is asked for at once. */
const QUICK_MS = 30;
const [PATIENCE, LONGEST_MS] = [3, 10_000];

export class Reading<T> {
  value = $state.raw<T | undefined>(undefined);
  failure = $state.raw<Failure | null>(null);
  pending = $state(true);
  #asked = 0;
  #ask: () => Promise<T>;
  #took = 0;
  #changed = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    $effect(() => void this.#follow(ask()));
    let seen = changes.revision;
    $effect(() => {
      if (changes.revision === seen) return;
      seen = changes.revision;
      untrack(() => this.#soon());
    });
    $effect(() => () => clearTimeout(this.#waiting));
  }

  /** Asks once more, after something that no operation of the journal tells of. */
  again = (): void => void this.#follow(this.#ask());

  /** An answer that came back from a command itself: shown at once, before the next reading. */
  patch(value: T): void {
    this.value = value;
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    if (this.pending) this.#changed = true;
    else if (this.#took <= QUICK_MS) this.again();
    else this.#waiting = setTimeout(this.again, Math.min(LONGEST_MS, PATIENCE * this.#took));
  }

  async #follow(answer: Promise<T>): Promise<void> {
    const turn = ++this.#asked;
    const begun = performance.now();
    this.pending = true;
    this.#changed = false;
    try {
      const value = await answer;
      if (turn === this.#asked) this.#settle(value, null);
    } catch (thrown) {
      if (turn === this.#asked) this.#settle(this.value, asFailure(thrown));
    }
    if (turn !== this.#asked) return;
    this.#took = performance.now() - begun;
    if (this.#changed) this.#soon();
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
