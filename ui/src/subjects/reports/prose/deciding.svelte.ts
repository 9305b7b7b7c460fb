// The figures of a text while somebody decides about them: each chosen, left out, or changed first.

import type { ProseFigure, ProseFigures, ProsePick } from '../../../lib/ipc';

export type Decision = {
  figure: ProseFigure;
  chosen: boolean;
  /** As they may have been changed. */
  code: string | null;
  typed: string;
  unit: number | null;
};

export class Deciding {
  rows = $state<Decision[]>([]);
  at = $state(0);

  constructor(readonly told: ProseFigures) {
    this.rows = told.figures.map((figure) => ({ figure, chosen: figure.sure, code: figure.code, typed: figure.typed, unit: figure.unit }));
  }

  get now(): Decision | null {
    return this.rows[this.at] ?? null;
  }
  get picks(): ProsePick[] {
    return this.rows.filter(({ chosen }) => chosen).flatMap(pickOf);
  }

  move(step: number): void {
    this.at = Math.max(0, Math.min(this.rows.length - 1, this.at + step));
  }

  /** Chooses or leaves out the figure one stands on; the hand goes on to the next. */
  decide(chosen: boolean): void {
    if (!this.now || (chosen && !canBeChosen(this.now))) return;
    this.now.chosen = chosen;
    this.move(1);
  }
}

/** Only a figure of a known indicator, unit and period can be written; one that stands there already need not be. */
export function canBeChosen({ figure, code, typed, unit }: Decision): boolean {
  return code !== null && unit !== null && figure.period !== null && typed.trim() !== '' && !(figure.same && typed === figure.typed);
}

function pickOf(row: Decision): ProsePick[] {
  const { figure, code, typed, unit } = row;
  if (!canBeChosen(row) || code === null || unit === null || figure.period === null) return [];
  return [{ code, unit, period: figure.period, typed, sentence: figure.sentence, replace: figure.there !== null || code !== figure.code }];
}

/** The text in three pieces around a stretch of letters, which count as people see them. */
export function around(text: string, [from, to]: [number, number]): [string, string, string] {
  const letters = Array.from(text);
  return [letters.slice(0, from).join(''), letters.slice(from, to).join(''), letters.slice(to).join('')];
}
