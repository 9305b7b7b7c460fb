// Invented people and a program in memory that keeps them: what the grid is tested against.

import type { GridOptions } from './grid.svelte';
import type { Block, Column, Editing, Sort, Source } from './types';

export type Person = { key: number; name: string; kind: string; birth: string };

const KINDS = [{ value: 'person', text: 'Cá nhân' }, { value: 'body', text: 'Tập thể' }, { value: 'home', text: 'Hộ gia đình' }];

export const COLUMNS: Column<Person>[] = [
  { id: 'name', title: 'Họ và tên', width: 14, sort: 'name', text: ({ name }) => name },
  { id: 'kind', title: 'Loại', width: 7, text: ({ kind }) => KINDS.find(({ value }) => value === kind)?.text ?? kind, options: () => KINDS },
  { id: 'birth', title: 'Ngày sinh', width: 7, text: ({ birth }) => birth, mark: ({ birth }) => (birth.startsWith('31/02') ? { tone: 'error', text: 'Không có ngày này.' } : null) },
  { id: 'key', title: 'Số', width: 4, editable: false, text: ({ key }) => String(key) },
];

/** A program that answers at once, or when `slow` lets it; what was asked of it is kept. */
export class Office {
  rows: Person[];
  calls: string[] = [];
  opened = 0;
  refuse: string | null = null;
  /** Runs before each save is answered. */
  slow: () => Promise<unknown> = () => Promise.resolve();

  constructor(names: string[]) {
    this.rows = names.map((name, at) => ({ key: at + 1, name, kind: 'person', birth: '12/04/1979' }));
  }

  source: Source<Person> = {
    key: ({ key }) => key,
    open: async (sort) => (this.#sort(sort), { view: ++this.opened, total: this.rows.length, stale: false }),
    page: async (_, offset, limit) => (this.calls.push(`page ${offset}`), this.rows.slice(offset, offset + limit)),
    place: async (_, key) => {
      const place = this.rows.findIndex((row) => row.key === key);
      return place < 0 ? null : place;
    },
    close: () => {},
  };

  editing: Editing<Person> = {
    save: (key, field, text) => this.#kept(`save ${key} ${field} “${text}”`, () => this.#put(key, field, text)),
    create: (fields, texts) => this.#kept(`create ${fields.join('+')} “${texts.join('|')}”`, () => this.#make(fields, texts)),
    preview: async (block) => ({ text: `${block.lines.length} dòng`, unreadTotal: 0, unread: [], refusal: null }),
    apply: (block) => this.#kept(`${block.act} ${block.lines.length}×${block.fields.length}`, () => this.#apply(block)),
    remove: (keys) => this.#kept(`remove ${keys.join()}`, () => (this.rows = this.rows.filter(({ key }) => !keys.includes(key)))),
    why: (thrown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  };

  options(more: Partial<GridOptions<Person>> = {}): GridOptions<Person> {
    return { name: 'person', label: () => 'Người', columns: () => COLUMNS, source: this.source, editing: () => this.editing, now: () => new Date('2026-11-22T07:03:22Z'), ...more };
  }

  #sort([sort]: Sort[]): void {
    if (sort) this.rows.sort((a, b) => a.name.localeCompare(b.name, 'vi') * (sort.descending ? -1 : 1));
  }

  async #kept<T>(call: string, run: () => T): Promise<T> {
    this.calls.push(call);
    await this.slow();
    if (this.refuse !== null) throw new Error(this.refuse);
    return run();
  }

  #put(key: number, field: string, text: string): Person {
    this.rows = this.rows.map((row) => (row.key === key ? { ...row, [field]: text } : row));
    const row = this.rows.find((one) => one.key === key);
    if (!row) throw new Error('no such row');
    return row;
  }

  #make(fields: string[], texts: string[]): Person {
    const made: Person = { key: this.rows.length + 1, name: '', kind: 'person', birth: '' };
    const typed = Object.fromEntries(fields.map((field, at) => [field, texts[at] ?? '']));
    this.rows = [...this.rows, { ...made, ...typed }];
    return this.rows.at(-1) ?? made;
  }

  #apply({ fields, lines }: Block): number[] {
    return lines.map(({ key, texts }) => {
      if (key === null) return this.#make(fields, texts).key;
      fields.forEach((field, at) => this.#put(key, field, texts[at] ?? ''));
      return key;
    });
  }
}
