// How a form is arranged while somebody changes it: the form as it came, what a preference says of it,
// and the preference that comes of both. What is as the form has it is left out of the preference.

import type { FormColumns, Grouping, LineOrder, LineShown, Preference } from '../ipc';

export type ColumnDraft = { column: string; ownTitle: string; ownWidth: number; title: string; width: string; shown: boolean };

export class Arranging {
  superior = $state('');
  issuer = $state('');
  closing = $state('');
  columns = $state<ColumnDraft[]>([]);
  grouping = $state<Grouping>('legal');
  order = $state<LineOrder>('legal');
  font = $state('');
  blankRows = $state('');
  byHand = $state.raw<number[]>([]);

  constructor(
    readonly form: FormColumns,
    preference: Preference | null,
  ) {
    this.take(preference);
  }

  /** Begins anew from a preference, or from the form as it came. */
  take(from: Preference | null): void {
    this.superior = from?.superior ?? this.form.superior;
    this.issuer = from?.issuer ?? this.form.issuer;
    this.closing = from?.closing ?? this.form.closing;
    this.columns = arranged(this.form, from);
    this.grouping = from?.grouping ?? 'legal';
    this.order = from?.order ?? 'legal';
    this.font = shown(from?.fontPt ?? this.form.fontPt);
    this.blankRows = from?.blankRows == null ? '' : String(from.blankRows);
    this.byHand = from?.byHand ?? [];
  }

  /** Width of the columns that are printed, in millimetres. */
  get width(): number {
    return this.columns.filter(({ shown }) => shown).reduce((sum, column) => sum + (readNumber(column.width) ?? column.ownWidth), 0);
  }

  get tooWide(): boolean {
    return this.width > this.form.roomMm + 0.01;
  }

  /** The lines as they are printed by hand, in their groups. */
  get byGroups(): { group: string; lines: LineShown[] }[] {
    const place = new Map(this.byHand.map((record, at) => [record, at]));
    const groups = new Map<string, LineShown[]>();
    for (const line of this.form.lines) groups.set(this.#groupOf(line), [...(groups.get(this.#groupOf(line)) ?? []), line]);
    const at = ({ record }: LineShown) => place.get(record) ?? Infinity;
    return [...groups].map(([group, lines]) => ({ group, lines: [...lines].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))) }));
  }

  /** Moves a line of a group by so many places, as far as the group goes; gives its place there. */
  moveLine(group: string, at: number, by: number): number {
    const groups = this.byGroups;
    const lines = groups.find((one) => one.group === group)?.lines;
    if (!lines) return at;
    const to = Math.min(Math.max(at + by, 0), lines.length - 1);
    const [moved] = lines.splice(at, 1);
    if (moved) lines.splice(to, 0, moved);
    const own = groups.flatMap((one) => one.lines.map(({ record }) => record));
    // Lines of other papers that were put in order under this name keep their order.
    this.byHand = [...own, ...this.byHand.filter((record) => !own.includes(record))];
    return to;
  }

  /** Lets the order by hand go. */
  usualOrder(): void {
    [this.order, this.byHand] = ['legal', []];
  }

  #groupOf({ heading, unit, award }: LineShown): string {
    return { legal: heading, none: '', unit, award }[this.grouping];
  }

  /** Moves a column one place; gives the place where it is now. */
  move(at: number, by: number): number {
    const to = Math.min(Math.max(at + by, 0), this.columns.length - 1);
    const [moved] = this.columns.splice(at, 1);
    if (moved) this.columns.splice(to, 0, moved);
    return to;
  }

  get preference(): Preference {
    const { form } = this;
    const other = (now: string, own: string) => (now === own ? null : now);
    const font = readNumber(this.font);
    const rows = readNumber(this.blankRows);
    return {
      superior: other(this.superior, form.superior),
      issuer: other(this.issuer, form.issuer),
      closing: other(this.closing, form.closing),
      columns: this.#columnsChanged ? this.columns.map(wish) : [],
      grouping: this.grouping,
      order: this.order,
      byHand: this.byHand,
      fontPt: font === null || font === form.fontPt ? null : font,
      blankRows: rows === null ? null : Math.round(rows),
    };
  }

  get #columnsChanged(): boolean {
    return this.columns.some((column, at) => {
      const same = column.column === this.form.columns[at]?.column && column.shown && column.title === column.ownTitle;
      return !same || widthOf(column) !== null;
    });
  }
}

function arranged(form: FormColumns, from: Preference | null): ColumnDraft[] {
  const own = (column: string) => form.columns.find((one) => one.column === column);
  const wished = (from?.columns ?? []).filter(({ column }) => own(column));
  const rest = form.columns.filter(({ column }) => !wished.some((one) => one.column === column));
  return [...wished, ...rest.map(({ column }) => ({ column, title: null, widthMm: null, shown: true }))].map((one) => {
    const of = own(one.column)!;
    return { column: one.column, ownTitle: of.title, ownWidth: of.widthMm, title: one.title ?? of.title, width: shown(one.widthMm ?? of.widthMm), shown: one.shown };
  });
}

const wish = (column: ColumnDraft) => ({
  column: column.column,
  title: column.title === column.ownTitle ? null : column.title,
  widthMm: widthOf(column),
  shown: column.shown,
});

function widthOf(column: ColumnDraft): number | null {
  const typed = readNumber(column.width);
  return typed === null || typed === column.ownWidth ? null : typed;
}

/** A number as people type it, with a comma or a point; null where it is none. */
export function readNumber(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** A number with its comma. */
export const shown = (number: number): string => String(Math.round(number * 10) / 10).replace('.', ',');
