// Texts on their way to the program: one save at a time, in the order they were typed. What was
// refused stays as typed, marked, until it is typed anew or tried again. Nothing is ever dropped.

import { noteSaving } from './pending';
import type { Editing } from './types';

/** A row as saving sees it: `key` is null until the program has made it. */
export type Line = { id: string; key: number | null };
export type Edit = { line: Line; field: string; text: string; state: 'waiting' | 'sending' | 'refused'; why: string | null };

/** Longer texts are no cell any more; the program refuses them as well. */
export const LONGEST_TEXT = 32 * 1024;

type Asked<Row> = {
  editing: () => Editing<Row> | null;
  now: () => Date;
  /** Called with each row that came back saved. */
  saved: (row: Row, line: Line) => void;
  key: (row: Row) => number;
  tooLong: () => string;
};

export class Saves<Row> {
  edits = $state.raw<Edit[]>([]);
  savedAt = $state.raw<Date | null>(null);
  #asked: Asked<Row>;
  #running: Promise<void> | null = null;

  constructor(asked: Asked<Row>) {
    this.#asked = asked;
  }

  /** 'saving' while something is under way, 'refused' while something could not be saved. */
  get state(): 'idle' | 'saving' | 'refused' | 'saved' {
    if (this.edits.some(({ state }) => state !== 'refused')) return 'saving';
    if (this.edits.length > 0) return 'refused';
    return this.savedAt ? 'saved' : 'idle';
  }

  /** The first reason why something is not saved. */
  get why(): string | null {
    return this.edits.find(({ why }) => why !== null)?.why ?? null;
  }

  /** The texts of a row that are not saved yet. */
  of(line: Line): Edit[] | undefined {
    const own = this.edits.filter((edit) => isSame(edit.line, line));
    return own.length > 0 ? own : undefined;
  }

  /** Takes a typed text on its way; a newer text of the same cell takes the place of one that waits. */
  put(line: Line, field: string, text: string): void {
    const rest = this.edits.filter((edit) => edit.state === 'sending' || edit.field !== field || !isSame(edit.line, line));
    const long = text.length > LONGEST_TEXT;
    const edit: Edit = { line, field, text, state: long ? 'refused' : 'waiting', why: long ? this.#asked.tooLong() : null };
    // The other texts of a row that could not be made go with the new one.
    this.edits = [...rest.map((one) => (isSame(one.line, line) && line.key === null ? awaiting(one) : one)), edit];
    void this.run();
  }

  /** Something else was saved here, such as a block. */
  touched(): void {
    this.savedAt = this.#asked.now();
  }

  /** Gives up a text that was refused. */
  drop(line: Line, field: string): void {
    this.edits = this.edits.filter((edit) => !(edit.state === 'refused' && edit.field === field && isSame(edit.line, line)));
  }

  /** Tries everything once more that was refused. */
  retry(): void {
    this.edits = this.edits.map(awaiting);
    void this.run();
  }

  /** Saves what waits; ends when nothing does. */
  run(): Promise<void> {
    if (this.#running) return this.#running;
    this.#running = this.#all().finally(() => (this.#running = null));
    noteSaving(this.#running);
    return this.#running;
  }

  async #all(): Promise<void> {
    for (;;) {
      const next = this.edits.find(({ state }) => state === 'waiting');
      if (!next) return;
      await this.#send(next.line.key === null ? this.edits.filter((edit) => edit.state === 'waiting' && isSame(edit.line, next.line)) : [next]);
    }
  }

  async #send(edits: Edit[]): Promise<void> {
    const sending = edits.map((edit): Edit => ({ ...edit, state: 'sending' }));
    this.edits = this.edits.map((edit) => sending[edits.indexOf(edit)] ?? edit);
    try {
      const row = await this.#ask(sending);
      const line = sending[0]?.line;
      if (line) {
        line.key ??= this.#asked.key(row);
        this.#asked.saved(row, line);
      }
      this.savedAt = this.#asked.now();
      this.edits = this.edits.filter((edit) => !sending.includes(edit));
    } catch (thrown) {
      const why = this.#asked.editing()?.why(thrown) ?? String(thrown);
      // What was typed anew in the same cell meanwhile counts, not the refused text.
      const newer = (edit: Edit) => this.edits.some((one) => one.state === 'waiting' && one.field === edit.field && isSame(one.line, edit.line));
      this.edits = this.edits.flatMap((edit) => (!sending.includes(edit) ? [edit] : newer(edit) ? [] : [{ ...edit, state: 'refused' as const, why }]));
    }
  }

  #ask(edits: Edit[]): Promise<Row> {
    const [first] = edits;
    const editing = this.#asked.editing();
    if (!first || !editing) return Promise.reject(new Error('nothing can be saved here'));
    if (first.line.key !== null) return editing.save(first.line.key, first.field, first.text);
    if (!editing.create) return Promise.reject(new Error('no row can be made here'));
    return editing.create(edits.map(({ field }) => field), edits.map(({ text }) => text));
  }
}

function isSame(a: Line, b: Line): boolean {
  return a.id === b.id || (a.key !== null && a.key === b.key);
}

function awaiting(edit: Edit): Edit {
  return edit.state === 'refused' && edit.text.length <= LONGEST_TEXT ? { ...edit, state: 'waiting', why: null } : edit;
}
