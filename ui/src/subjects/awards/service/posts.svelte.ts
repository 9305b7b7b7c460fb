// The posts of a service record while they are typed: rows of text with one empty row at the end, saved whole
// whenever the hand leaves a cell. What cannot be read stays as typed, with its reason beside its row.

import { commands, type Failure, type ServiceDraft, type ServicePeriod } from '../../../lib/ipc';
import { noteSaving } from '../../../lib/grid/pending';
import { showDate } from '../../../lib/show/date';
import { forgetTyped } from '../../../lib/ui/typed';
import { asFailure } from '../../../lib/words/failure';

/** A post on the screen; `id` keeps its fields while it moves. */
export type Post = ServiceDraft & { id: number };

/** The columns that hold text, in the order in which they stand and are pasted. */
export const TEXTS = ['since', 'until', 'position', 'unit'] as const;

let ids = 0;
const EMPTY: ServiceDraft = { since: '', until: '', unit: '', position: '', sector: 'mobilisation', service: 'work', isLeader: false };
const blank = (like: Partial<ServiceDraft> = {}): Post => ({ ...EMPTY, ...like, id: ++ids });
const isBlank = (post: ServiceDraft) => TEXTS.every((text) => post[text].trim() === '');

/** Posts that were left while they could not be saved, by office file and nomination. */
const left = new Map<string, Posts>();

/** The posts of a nomination, as they were left where something of them is not saved. */
export function postsOf(office: string, nomination: number): Posts {
  const id = `${office}#${nomination}`;
  const posts = left.get(id) ?? new Posts(nomination);
  posts.onleft = (unsaved) => (unsaved ? left.set(id, posts) : left.delete(id));
  return posts;
}

export class Posts {
  rows = $state<Post[]>([blank()]);
  /** Why the last save was refused; its place says in which row. */
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);
  /** Told whether something stays unsaved when the screen is left. */
  onleft: (unsaved: boolean) => unknown = () => {};
  #kept = $state('[]');
  /** What the office file held when it was read last. */
  #seen = '';

  constructor(readonly nomination: number) {}

  /** The rows that say something; the program numbers rows so. */
  get filled(): Post[] {
    return this.rows.filter((post) => !isBlank(post));
  }

  /** Whether something was typed that the office file does not hold yet. */
  get changed(): boolean {
    return this.#text() !== this.#kept;
  }

  /** Takes what the office file holds, unless something here is not saved yet. */
  receive(periods: ServicePeriod[]): void {
    const seen = JSON.stringify(periods);
    if (this.saving || this.changed || seen === this.#seen) return;
    this.#seen = seen;
    this.rows = [...periods.map((period) => blank(draftOf(period))), blank()];
    this.#kept = this.#text();
  }

  /** Saves the rows as they are; one save after another, the last one with everything. */
  async save(): Promise<void> {
    this.#grow();
    if (this.saving || !this.changed) return;
    this.saving = true;
    const saved = this.#saveAll();
    noteSaving(saved);
    await saved;
    this.saving = false;
  }

  /** The screen is left: what can be saved is, the rest waits until somebody comes back. */
  async leave(): Promise<void> {
    await this.save();
    this.onleft(this.changed);
    if (!this.changed) forgetTyped(this);
  }

  async #saveAll(): Promise<void> {
    for (let tried = ''; this.changed && this.#text() !== tried; ) {
      tried = this.#text();
      try {
        await commands.serviceSave({ nomination: this.nomination, posts: this.#posts() });
        // What was typed stays as typed; only what others change replaces it.
        this.#seen = JSON.stringify((await commands.serviceRecord({ nomination: this.nomination })).periods);
        [this.#kept, this.failure] = [tried, null];
      } catch (thrown) {
        this.failure = asFailure(thrown);
      }
    }
  }

  /** What is wrong with a row, if the last save was refused for it. */
  isWrong(post: Post): boolean {
    const row = this.failure?.place?.row;
    return row !== undefined && row !== null && this.filled[row - 1]?.id === post.id;
  }

  move(at: number, by: number): number {
    const last = this.rows.length - 2;
    const to = at + by;
    if (at > last || to < 0 || to > last) return at;
    const [moved] = this.rows.splice(at, 1);
    if (moved) this.rows.splice(to, 0, moved);
    return to;
  }

  remove(at: number): void {
    this.rows.splice(at, 1);
    this.#grow();
  }

  /** Puts a block of cells, as it was copied from a sheet, from a cell on. */
  paste(text: string, at: number, field: (typeof TEXTS)[number]): void {
    const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
    const from = TEXTS.indexOf(field);
    for (const [down, line] of lines.entries()) {
      const row = (this.rows[at + down] ??= blank(this.#like()));
      for (const [along, cell] of line.split('\t').entries()) {
        const column = TEXTS[from + along];
        if (column) row[column] = cell.trim();
      }
    }
    this.#grow();
  }

  /** There is always one empty row to go on with, of the sector of the row before it. */
  #grow(): void {
    const last = this.rows.at(-1);
    if (!last || !isBlank(last)) this.rows.push(blank(this.#like()));
  }
  #like(): Partial<ServiceDraft> {
    const sector = this.filled.at(-1)?.sector;
    return sector ? { sector } : {};
  }

  #posts(): ServiceDraft[] {
    return this.filled.map(({ id: _, ...post }) => ({ ...post }));
  }
  #text(): string {
    return JSON.stringify(this.#posts());
  }
}

function draftOf({ since, until, unit, position, sector, service, isLeader }: ServicePeriod): ServiceDraft {
  return { since: showDate(since), until: showDate(until), unit, position, sector, service, isLeader };
}
