// One print on blanks, of a decision or of what a year recognised: what is asked for, what came of it, where it goes on after a jam.

import { untrack } from 'svelte';
import { commands, type BlankOrder, type CardPreview, type Failure, type PrintedLine, type PrinterOffset, type SubjectKind } from '../ipc';
import { asFailure } from '../words/failure';
import type { WordKey } from '../words/say';

export const CERTIFICATE = 'awards.certificate';

/** A form, its word, and the kind of layouts it takes. */
type CardForm = [form: string, word: WordKey, kind: string];

/** The forms of a decision, and those of the models a year recognised. */
export const FORMS = {
  decision: [
    [CERTIFICATE, 'blanks-form-certificate', 'certificate'],
    ['awards.envelope', 'blanks-form-envelope', 'envelope'],
    ['awards.place_cards', 'blanks-form-place-cards', 'place_cards'],
  ],
  year: [['models.certificate', 'blanks-form-recognition', 'certificate']],
} satisfies Record<string, [CardForm, ...CardForm[]]>;

export class Printing {
  form = $state('');
  layout = $state('');
  subject = $state('');
  /** The first card that is printed, and how many; none are all. */
  from = $state(1);
  count = $state<number | null>(null);
  /** Only this one again. */
  only = $state<number | null>(null);
  /** Only those on sheets of one size, where there are several. */
  part = $state.raw<number[]>([]);
  withMisfits = $state(false);
  device = $state.raw<PrinterOffset | null>(null);

  preview = $state.raw<CardPreview | null>(null);
  /** Everybody who could be printed, however few are asked for. */
  everybody = $state.raw<PrintedLine[]>([]);
  failure = $state.raw<Failure | null>(null);
  page = $state(0);
  #turn = 0;

  /** `decision` is the key of a decision, or the year of `of.year`. */
  constructor(
    readonly of: keyof typeof FORMS,
    readonly decision: number,
  ) {
    this.form = FORMS[of][0][0];
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
      only: this.only === null ? this.part : [this.only],
      offsetXMm: this.device?.xMm ?? 0,
      offsetYMm: this.device?.yMm ?? 0,
      withMisfits: this.withMisfits,
    };
  }

  get isWhole(): boolean {
    return this.from <= 1 && this.count === null && this.only === null && !this.part.length;
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

  /** The cards of one size of sheet, by their numbers. */
  take(part: number[]): void {
    this.goOnFrom(1);
    this.part = part;
  }

  reset(): void {
    this.take([]);
  }

  async #open(order: BlankOrder): Promise<void> {
    const turn = ++this.#turn;
    try {
      const preview = await commands.cardsOpen({ order });
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.failure = null;
      this.page = 0;
      if (this.isWhole || !this.everybody.length) this.everybody = preview.lines;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.preview = null;
      this.failure = asFailure(thrown);
    }
  }
}
