// Texts on their way to the program, in the order they were typed: each goes when its cell is left, and
// before the earlier ones are answered where the program keeps the order itself. What was refused
// stays as typed, marked, until it is typed anew or tried again. Nothing is ever dropped.

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
  #flying = new Set<Promise<void>>();
  #sent = 0;
  /** The newest answer about each row: an older one that comes later says nothing new. */
  #answered = new Map<number, number>();

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

  /** Sends what waits; ends when everything was answered. */
  async run(): Promise<void> {
    this.#go();
    while (this.#flying.size > 0) await Promise.all(this.#flying);
  }

  #go(): void {
    for (let next = this.#next(); next; next = this.#next()) {
      const one = next;
      const edits = one.line.key === null ? this.edits.filter((edit) => edit.state === 'waiting' && isSame(edit.line, one.line)) : [one];
      const flight: Promise<void> = this.#send(edits).finally(() => {
        this.#flying.delete(flight);
        this.#go();
      });
      this.#flying.add(flight);
      noteSaving(flight);
    }
  }

  /** The first text that may go: behind others only where the program keeps the order, and never two of one cell. */
  #next(): Edit | undefined {
    if (this.#flying.size > 0 && !this.#asked.editing()?.ordered) return undefined;
    const sending = this.edits.filter(({ state }) => state === 'sending');
    const held = (edit: Edit) => sending.some((one) => isSame(one.line, edit.line) && (one.field === edit.field || edit.line.key === null));
    return this.edits.find((edit) => edit.state === 'waiting' && !held(edit));
  }

  async #send(edits: Edit[]): Promise<void> {
    const sending = edits.map((edit): Edit => ({ ...edit, state: 'sending' }));
    this.edits = this.edits.map((edit) => sending[edits.indexOf(edit)] ?? edit);
    const number = (this.#sent += 1);
    try {
      this.#take(await this.#ask(sending), sending, number);
    } catch (thrown) {
      const why = this.#asked.editing()?.why(thrown) ?? String(thrown);
      // What was typed anew in the same cell meanwhile counts, not the refused text.
      const newer = (edit: Edit) => this.edits.some((one) => one.state === 'waiting' && one.field === edit.field && isSame(one.line, edit.line));
      this.edits = this.edits.flatMap((edit) => (!sending.includes(edit) ? [edit] : newer(edit) ? [] : [{ ...edit, state: 'refused' as const, why }]));
    }
  }

  #take(row: Row, sent: Edit[], number: number): void {
    const key = this.#asked.key(row);
    const line = sent[0]?.line;
    if (line) line.key ??= key;
    if (line && number > (this.#answered.get(key) ?? 0)) {
      this.#answered.set(key, number);
      this.#asked.saved(row, line);
    }
    this.savedAt = this.#asked.now();
    this.edits = this.edits.filter((edit) => !sent.includes(edit));
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
