// When a view is opened anew: at once when nothing was for a moment, else when the hand rests.
// Somebody who types quickly saves many cells; the rows are read again once for all of them.

type Why = 'first' | 'asked' | 'changed';

const QUIET_MS: Record<Why, number> = { first: 0, asked: 120, changed: 40 };
const APART_MS = 350;

export class Refreshing {
  #run: (keep: boolean) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keep = true;
  #running = 0;
  #ended = 0;
  #stopped = false;

  constructor(run: (keep: boolean) => Promise<void>) {
    this.#run = run;
  }

  /** Opens anew before long. Only after a change is the order kept. */
  soon(why: Why): void {
    if (why !== 'changed') this.#keep = false;
    if (why === 'first') return void this.#start();
    if (why === 'changed' && this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    const since = performance.now() - this.#ended;
    const wait = why === 'changed' ? Math.max(QUIET_MS.changed, APART_MS - since) : QUIET_MS.asked;
    this.#timer = setTimeout(() => void this.#start(), wait);
  }

  /** Opens anew at once. */
  now(keep: boolean): Promise<void> {
    if (!keep) this.#keep = false;
    return this.#start();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#stopped) return;
    // A second reading while the first is under way only helps when the question is another one.
    if (this.#running > 0 && this.#keep) return this.soon('changed');
    const keep = this.#keep;
    this.#keep = true;
    this.#running += 1;
    try {
      await this.#run(keep);
    } finally {
      this.#running -= 1;
      this.#ended = performance.now();
    }
  }
}
