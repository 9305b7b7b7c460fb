// The columns of one grid as this machine's person arranged them, read once and kept with every change.

import { arranged, asGiven, readLayout, type Layout } from './columns';
import type { Column } from './types';

/** Where arrangements are kept between two starts. */
export type Keep = { read: (name: string) => Promise<string | undefined>; write: (name: string, text: string) => Promise<unknown> };

const SETTLED_MS = 600;

export class Arrangement<Row> {
  layout = $state.raw<Layout>({ order: [], hidden: [], widths: {}, frozen: 0 });
  all: Column<Row>[] = $derived.by(() => this.#columns());
  columns: Column<Row>[] = $derived.by(() => arranged(this.all, this.layout));
  frozen = $derived.by(() => Math.min(this.layout.frozen, this.columns.length - 1));
  #columns: () => Column<Row>[];
  #given: Layout;
  #name: string;
  #keep: Keep | null;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, columns: () => Column<Row>[], frozen: number, keep: Keep | null) {
    this.#name = name;
    this.#columns = columns;
    this.#given = asGiven(columns(), frozen);
    this.#keep = keep;
    this.layout = this.#given;
    void keep?.read(name).then((text) => (this.layout = readLayout(text, this.#given)));
  }

  /** Changes the arrangement; it is kept when the hand rests. */
  change(layout: Layout): void {
    this.layout = layout;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => void this.#keep?.write(this.#name, JSON.stringify(this.layout)), SETTLED_MS);
  }

  /** As the program gives it. */
  reset(): void {
    this.change(this.#given);
  }
}
