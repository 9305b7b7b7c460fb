// A report while it is filled in: its lines, what the rules say of them, and how a typed text is kept. Saved
// lines and findings are shown at once; the whole sheet is read anew when the hand rests.

import { commands, type CellRow, type CellSaved, type CellTyped, type EntrySheet, type ReportFinding } from '../../lib/ipc';
import { nextTurn } from '../../lib/ipc/turns';
import type { Mark } from '../../lib/grid';
import { reading, type Reading } from '../../lib/reading.svelte';
import { say } from '../../lib/words/say';

/** A note or a reason stands at a figure: without one there is nothing to keep it at. */
export class NeedsFigure extends Error {}

export class Sheet {
  readonly asked: Reading<EntrySheet>;
  #report: number;
  #keys = new Map<string, number>();
  #codes: string[] = [];
  /** What was typed last and may not be answered yet: a note sent behind it must not take it back. */
  #typed = new Map<string, string>();
  #tried = $state.raw<CellSaved | null>(null);
  #trying = 0;
  #marks: Map<string, Mark> = $derived.by(() => marksOf(this.findings));

  constructor(report: number) {
    this.#report = report;
    this.asked = reading(() => commands.reportSheet({ key: report }));
  }

  get rows(): CellRow[] {
    return this.asked.value?.rows ?? [];
  }
  get findings(): ReportFinding[] {
    const all = this.asked.value?.findings ?? [];
    const tried = this.#tried;
    return tried ? [...all.filter(({ code }) => code === null || !tried.checked.includes(code)), ...tried.findings] : all;
  }

  /** The line as it would be with what is being typed. */
  asTyped(row: CellRow): CellRow {
    return this.#tried?.rows.find(({ code }) => code === row.code) ?? row;
  }

  /** Tells what the text that is being typed would mean; null when nobody types. Nothing is kept. */
  async try(code: string, text: string | null): Promise<void> {
    const turn = ++this.#trying;
    if (text === null) return void (this.#tried = null);
    try {
      const tried = await commands.reportTryCell({ key: this.#report, typed: { code, text, note: null, reason: null } });
      if (turn === this.#trying) this.#tried = tried;
    } catch {
      // What cannot be read is said when it is kept.
      if (turn === this.#trying) this.#tried = null;
    }
  }

  /** A number for a line, the same as long as the sheet is open. */
  keyOf({ code }: Pick<CellRow, 'code'>): number {
    const known = this.#keys.get(code);
    if (known !== undefined) return known;
    this.#codes.push(code);
    this.#keys.set(code, this.#codes.length);
    return this.#codes.length;
  }

  /** What the rules say of a line. */
  mark(code: string): Mark | null {
    return this.#marks.get(code) ?? null;
  }

  /** Keeps a typed text; gives the line as it is then. */
  async save(key: number, field: string, text: string): Promise<CellRow> {
    const code = this.#codes[key - 1] ?? '';
    const typed = this.#keptAs(code, field, text);
    if (field === 'value') this.#typed.set(code, text);
    try {
      const saved = await commands.reportPutCell({ key: this.#report, typed, turn: nextTurn() });
      this.#take(saved.rows, saved.checked, saved.findings);
      const row = saved.rows.find((one) => one.code === code);
      if (!row) throw new Error('a saved line comes back');
      return row;
    } finally {
      if (this.#typed.get(code) === text) this.#typed.delete(code);
    }
  }

  /** Keeps many typed texts as one operation; gives the lines that were meant. */
  async saveBlock(fields: string[], lines: { key: number | null; texts: string[] }[]): Promise<number[]> {
    const typed = lines.flatMap(({ key, texts }): CellTyped[] => {
      if (key === null) return [];
      const code = this.#codes[key - 1] ?? '';
      const of = (field: string) => (fields.includes(field) ? (texts[fields.indexOf(field)] ?? '') : null);
      return [{ code, text: of('value') ?? this.#figureOf(code), note: of('note'), reason: of('reason') }];
    });
    if (typed.some(({ text, note, reason }) => text.trim() === '' && (note || reason))) throw new NeedsFigure();
    await commands.reportPutCells({ key: this.#report, typed });
    return lines.flatMap(({ key }) => (key === null ? [] : [key]));
  }

  #keptAs(code: string, field: string, text: string): CellTyped {
    if (field === 'value') return { code, text, note: null, reason: null };
    const figure = this.#figureOf(code);
    if (figure.trim() === '') throw new NeedsFigure();
    return { code, text: figure, note: field === 'note' ? text : null, reason: field === 'reason' ? text : null };
  }

  #figureOf(code: string): string {
    const row = this.rows.find((one) => one.code === code);
    return this.#typed.get(code) ?? (row ? figureText(row) : '');
  }

  #take(rows: CellRow[], checked: string[], findings: ReportFinding[]): void {
    const sheet = this.asked.value;
    if (!sheet) return;
    const fresh = new Map(rows.map((row) => [row.code, row]));
    this.asked.patch({
      ...sheet,
      rows: sheet.rows.map((row) => fresh.get(row.code) ?? row),
      findings: [...sheet.findings.filter(({ code }) => code === null || !checked.includes(code)), ...findings],
    });
  }
}

/** What stands in the cell: what was typed, else the figure as it was taken. */
export const figureText = ({ raw, text }: CellRow): string => raw || text;

/** How a figure is read, or what it follows to be. */
export function readText({ text, derived }: CellRow): string {
  return text || (derived === null ? '' : say('reports-derived', { text: derived }));
}

/** The gravest finding of each line with all its sentences. */
export function marksOf(findings: ReportFinding[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { code, severity, text } of findings) {
    if (code === null || severity === 'hint') continue;
    const before = marks.get(code);
    const grave = severity !== 'warning' || before?.tone === 'error';
    marks.set(code, { tone: grave ? 'error' : 'warning', text: before ? `${before.text} ${text}` : text });
  }
  return marks;
}
