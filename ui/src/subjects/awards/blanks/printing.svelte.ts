// One print of a decision on blanks: what is asked for, what came of it, where it goes on after a jam.

import { untrack } from 'svelte';
import { commands, type BlankOrder, type CardPreview, type Failure, type PrintedLine, type PrinterOffset, type SubjectKind } from '../../../lib/ipc';
import { asFailure } from '../../../lib/words/failure';

export const CERTIFICATE = 'awards.certificate';

export class Printing {
  form = $state(CERTIFICATE);
  layout = $state('');
  subject = $state('');
  /** The first card that is printed, and how many; none are all. */
  from = $state(1);
  count = $state<number | null>(null);
  /** Only this one again. */
  only = $state<number | null>(null);
  withMisfits = $state(false);
  device = $state.raw<PrinterOffset | null>(null);

  preview = $state.raw<CardPreview | null>(null);
  /** Everybody who could be printed, however few are asked for. */
  everybody = $state.raw<PrintedLine[]>([]);
  failure = $state.raw<Failure | null>(null);
  page = $state(0);
  #turn = 0;

  constructor(readonly decision: number) {
    $effect(() => {
      const order = this.order;
      untrack(() => void this.#open(order));
    });
  }

  get order(): BlankOrder {
    return {
      form: this.form,
      decision: this.decision,
      layout: this.layout || null,
      subject: (this.subject || null) as SubjectKind | null,
      from: this.from,
      count: this.count,
      only: this.only === null ? [] : [this.only],
      offsetXMm: this.device?.xMm ?? 0,
      offsetYMm: this.device?.yMm ?? 0,
      withMisfits: this.withMisfits,
    };
  }

  get isWhole(): boolean {
    return this.from <= 1 && this.count === null && this.only === null;
  }

  get printed(): PrintedLine[] {
    return this.preview?.lines.filter(({ printed }) => printed) ?? [];
  }

  /** Cards before this one came out already. */
  goOnFrom(number: number): void {
    this.only = null;
    this.count = null;
    this.from = number;
  }

  again(number: number): void {
    this.only = number;
    this.count = null;
    this.from = 1;
  }

  /** Another form has other layouts. */
  choose(form: string): void {
    this.form = form;
    this.layout = '';
    this.reset();
  }

  /** Reads the decision anew, after its numbers changed. */
  refresh(): void {
    void this.#open(this.order);
  }

  reset(): void {
    this.goOnFrom(1);
  }

  async #open(order: BlankOrder): Promise<void> {
    const turn = ++this.#turn;
    try {
      const preview = await commands.cardsOpen({ order });
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.failure = null;
      this.page = 0;
      if (this.isWhole) this.everybody = preview.lines;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.preview = null;
      this.failure = asFailure(thrown);
    }
  }
}
