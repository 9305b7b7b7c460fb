// A layout while somebody works on it: the draft, which field is chosen, and moving fields by mouse or keys.

import type { BlankField, BlankLayout } from '../ipc';
import { say } from '../words/say';
import { tenth } from './millimetres';

const STEP_MM = 0.5;
const LEAP_MM = 5;
const LEAST_MM = 2;

export class Editor {
  draft = $state<BlankLayout>()!;
  /** The number of the chosen field. */
  at = $state(0);
  /** The draft as the program keeps it. */
  #kept = $state('');

  constructor(layout: BlankLayout) {
    this.draft = structuredClone(layout);
    this.#kept = JSON.stringify(layout);
  }

  get field(): BlankField | undefined {
    return this.draft.content.fields[this.at];
  }

  get isChanged(): boolean {
    return JSON.stringify(this.draft) !== this.#kept;
  }

  /** The program has this now: what somebody saved, or what undo brought back. Work that goes on is not lost by it. */
  receive(layout: BlankLayout): void {
    const text = JSON.stringify(layout);
    if (text === this.#kept) return;
    if (!this.isChanged) this.draft = structuredClone(layout);
    this.#kept = text;
    this.at = Math.min(this.at, Math.max(0, this.draft.content.fields.length - 1));
  }

  /** This draft was saved. */
  keep(draft: BlankLayout): void {
    this.#kept = JSON.stringify(draft);
  }

  get isOwn(): boolean {
    return this.draft.key !== null;
  }

  /** What the program is asked to keep. */
  snapshot(): BlankLayout {
    return $state.snapshot(this.draft) as BlankLayout;
  }

  /** Moves the chosen field. */
  move(x: number, y: number): void {
    const field = this.field;
    if (!field) return;
    field.xMm = tenth(field.xMm + x);
    field.yMm = tenth(field.yMm + y);
  }

  /** Makes the chosen field wider and higher. */
  stretch(width: number, height: number): void {
    const field = this.field;
    if (!field) return;
    field.widthMm = Math.max(LEAST_MM, tenth(field.widthMm + width));
    if (field.heightMm !== null) field.heightMm = Math.max(LEAST_MM, tenth(field.heightMm + height));
  }

  /** Arrows move by half a millimetre, with Shift by five; with Alt they change the size. Says whether it was one. */
  press(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>): boolean {
    const step = event.shiftKey ? LEAP_MM : STEP_MM;
    const [x, y] = DIRECTIONS[event.key] ?? [0, 0];
    if (!x && !y) return false;
    if (event.altKey) this.stretch(x * step, y * step);
    else this.move(x * step, y * step);
    return true;
  }

  add(): void {
    const names = this.draft.content.fields.map(({ name }) => name);
    let name = say('blanks-field-new');
    for (let number = 2; names.includes(name); number += 1) name = `${say('blanks-field-new')}-${number}`;
    const field: BlankField = {
      name, pattern: '{ten}', xMm: 10, yMm: 10, widthMm: 80, heightMm: 10, align: 'left', rise: 'top',
      sizePt: 14, lineSpacing: 1.25, bold: false, italic: false, caps: false,
    };
    this.draft.content.fields.push(field);
    this.at = this.draft.content.fields.length - 1;
  }

  remove(): void {
    this.draft.content.fields.splice(this.at, 1);
    this.at = Math.max(0, this.at - 1);
  }
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
