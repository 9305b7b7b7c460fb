// The paper that is previewed: its first page is there at once, the rest is laid out while it is looked at.
// What is saved and printed is always the layout that is shown.

import { channel, commands, type Chosen, type Failure, type Laying, type Preview, type Sides } from '../ipc';
import { asFailure } from '../words/failure';

export class Paper {
  preview = $state.raw<Preview | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** How far a long layout has come; null while none is under way. */
  laying = $state.raw<Laying | null>(null);
  /** Whether a layout was stopped, so that only the first page can be seen. */
  stopped = $state(false);
  /** Which opening this is: an answer to an earlier one is let go. */
  #turn = 0;
  /** The sides that were asked for last, which the pages may not have yet. */
  #wanted: Sides = 'one';

  /** Shows a record on a form as it is arranged; the refusal where that is not possible. */
  open(form: string, key: number, chosen: Chosen): Promise<Failure | null> {
    this.#wanted = 'one';
    return this.#show(() => commands.previewOpen({ form, key, chosen }), null);
  }

  /** Lays the same paper out for other sides; the old pages stay until the new ones are there. */
  async sides(sides: Sides): Promise<void> {
    const before = this.preview;
    if (!before || this.#wanted === sides) return;
    this.#wanted = sides;
    if (before.sides === sides) {
      // What is under way for other sides is let go; the pages that are there go on.
      this.#turn += 1;
      return this.goOn();
    }
    await this.#show(() => commands.previewTurn({ token: before.token, sides }), before);
  }

  /** Lays the rest of a long paper out. */
  async goOn(): Promise<void> {
    const shown = this.preview;
    if (!shown || shown.pages !== null) return;
    const turn = this.#turn;
    const mine = () => turn === this.#turn;
    this.stopped = false;
    this.laying = { done: 0, total: 0 };
    const told = channel<Laying>((message) => {
      if (mine() && this.laying) this.laying = message;
    });
    try {
      const pages = await commands.previewLay({ token: shown.token, told });
      if (mine()) this.preview = { ...shown, pages };
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (!mine()) return;
      if (failure.code === 'cancelled') this.stopped = true;
      else this.failure = failure;
    } finally {
      if (mine()) this.laying = null;
    }
  }

  /** Stops a long layout; its first page stays. */
  async stop(): Promise<void> {
    const shown = this.preview;
    if (shown && shown.pages === null) await commands.previewStop({ token: shown.token });
  }

  /** Lets the paper go, as when its screen is left. */
  close(): void {
    this.#turn += 1;
    void this.stop();
    this.preview = null;
  }

  async #show(ask: () => Promise<Preview>, meanwhile: Preview | null): Promise<Failure | null> {
    void this.stop();
    const turn = ++this.#turn;
    this.preview = meanwhile;
    [this.failure, this.laying, this.stopped] = [null, null, false];
    try {
      const opened = await ask();
      if (turn !== this.#turn) return null;
      this.preview = opened;
      void this.goOn();
      return null;
    } catch (thrown) {
      if (turn !== this.#turn) return null;
      this.failure = asFailure(thrown);
      this.#wanted = meanwhile?.sides ?? 'one';
      return this.failure;
    }
  }
}
