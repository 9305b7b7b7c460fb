// Saves a layout of the office when the hand rests, as cells of a list are: each rest is one operation that can be
// undone. The window closes only after it arrived.

import { untrack } from 'svelte';
import { noteSaving } from '../grid/pending';
import { commands, type Failure } from '../ipc';
import { asFailure } from '../words/failure';
import type { Editor } from './editor.svelte';

const RESTS_MS = 700;

export class Keeper {
  /** Why the last save was refused. */
  failure = $state.raw<Failure | null>(null);
  #arrived: (() => void) | null = null;

  constructor(
    readonly editor: Editor,
    isLocked: () => boolean,
  ) {
    $effect(() => {
      const draft = JSON.stringify(editor.draft);
      if (!draft || !editor.isOwn || !editor.isChanged || isLocked()) return;
      untrack(() => this.#await());
      const resting = setTimeout(() => void this.save(), RESTS_MS);
      return () => clearTimeout(resting);
    });
    // Who leaves does not wait.
    $effect(() => () => {
      if (editor.isOwn && editor.isChanged && !isLocked()) void this.save();
    });
  }

  /** Saves the draft as it is now. */
  async save(): Promise<void> {
    const draft = this.editor.snapshot();
    try {
      await commands.blankPut({ layout: draft });
      this.failure = null;
      this.editor.keep(draft);
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
    this.#arrived?.();
    this.#arrived = null;
  }

  #await(): void {
    if (this.#arrived) return;
    noteSaving(new Promise<void>((arrived) => (this.#arrived = arrived)));
  }
}
