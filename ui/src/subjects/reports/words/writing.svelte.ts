// One section while it is written: the text in the hand, and how it is kept. It is saved when the hand rests and
// when it leaves; what could not be saved stays in the field.

import { noteSaving } from '../../../lib/grid/pending';
import { commands } from '../../../lib/ipc';
import { nextTurn } from '../../../lib/ipc/turns';
import { forgetTyped, noteTyped } from '../../../lib/ui/typed';
import { asFailure, failureText } from '../../../lib/words/failure';

/** So long the hand rests before the text is saved. */
const RESTING_MS = 700;

export class Writing {
  text = $state('');
  saving = $state(false);
  /** Why the last save was refused; null while all is well. */
  refused = $state<string | null>(null);
  #saved = '';
  /** An answer may be on its way that was asked for before the last save. */
  #mayBeOld = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** `title` is how the person is asked about text that could not be saved. */
  constructor(
    readonly report: number,
    readonly section: string,
    readonly title: string,
    text: string,
  ) {
    this.text = this.#saved = text;
  }

  get dirty(): boolean {
    return this.text !== this.#saved;
  }

  /** The text was changed by hand. */
  typed(text: string): void {
    this.text = text;
    noteTyped(this, this.title);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.save(), RESTING_MS);
  }

  /** The text as an answer has it: shown unless the hand is ahead of it, or the answer older than the last save. */
  told(text: string): void {
    // The file keeps no blanks at the end; somebody who pauses between two words does.
    const same = text === this.#saved.trimEnd();
    const old = !same && this.#mayBeOld;
    if (this.dirty || this.saving) return;
    this.#mayBeOld = false;
    if (!same && !old) this.text = this.#saved = text;
  }

  /** Saves what was typed; what is typed meanwhile is saved next. */
  save(): Promise<void> {
    clearTimeout(this.#resting);
    if (!this.dirty) return Promise.resolve();
    const saving = this.#send(this.text);
    noteSaving(saving);
    return saving;
  }

  async #send(text: string): Promise<void> {
    this.saving = true;
    try {
      await commands.reportPutSection({ key: this.report, section: this.section, text, turn: nextTurn() });
      this.#saved = text;
      this.#mayBeOld = true;
      this.refused = null;
      if (text === this.text) forgetTyped(this);
    } catch (thrown) {
      this.refused = failureText(asFailure(thrown));
    } finally {
      this.saving = false;
    }
  }
}
