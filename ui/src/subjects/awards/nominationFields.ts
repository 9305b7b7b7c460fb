// The fields of a nomination as the table shows them: where the text of a cell comes from and
// what is wrong with it. Reading the text back is the program's work.

import type { Finding, Nomination, NominationDraft, Severity } from '../../lib/ipc';
import { showDate } from '../../lib/show/date';
import { showNumber } from '../../lib/show/number';
import { say, type WordKey } from '../../lib/words/say';
import { SUBJECT_KINDS } from './words';

export type Field = { id: keyof NominationDraft & string; title: WordKey; width: number; grow?: boolean; end?: boolean; hidden?: boolean; text: (of: Nomination) => string };

/** The typed cells, in the order of the paper lists. */
export const FIELDS: Field[] = [
  { id: 'name', title: 'awards-field-name', width: 14, text: (of) => of.name },
  { id: 'subjectKind', title: 'awards-field-subject-kind', width: 6.6, text: (of) => say(SUBJECT_KINDS[of.subjectKind]) },
  { id: 'position', title: 'awards-field-position', width: 9.5, text: (of) => of.position },
  { id: 'unit', title: 'awards-field-unit', width: 13.5, text: (of) => of.unitText },
  { id: 'birth', title: 'awards-field-birth', width: 7.2, text: (of) => showDate(of.birth) },
  { id: 'award', title: 'awards-field-award', width: 11, text: (of) => of.awardName },
  { id: 'amount', title: 'awards-field-amount', width: 6.8, end: true, text: (of) => showNumber(of.amount) },
  { id: 'citation', title: 'awards-field-citation', width: 17, grow: true, text: (of) => of.citation },
  { id: 'honorific', title: 'awards-field-honorific', width: 6, hidden: true, text: (of) => of.honorific },
  { id: 'members', title: 'awards-field-members', width: 6, end: true, hidden: true, text: (of) => showNumber(of.members) },
  { id: 'women', title: 'awards-field-women', width: 6, end: true, hidden: true, text: (of) => showNumber(of.women) },
  { id: 'votes', title: 'awards-field-votes', width: 6.5, end: true, hidden: true, text: (of) => (of.votes ? `${of.votes.yes}/${of.votes.total}` : '') },
  { id: 'achievedFrom', title: 'awards-field-achieved-from', width: 7.5, hidden: true, text: (of) => showDate(of.achievedFrom) },
  { id: 'achievedTo', title: 'awards-field-achieved-to', width: 7.5, hidden: true, text: (of) => showDate(of.achievedTo) },
  { id: 'note', title: 'awards-field-note', width: 14, hidden: true, text: (of) => of.note },
];

/** What stands in a cell: the text that could not be read, as typed, before the value. */
export function cellText(of: Nomination, field: Field): string {
  return of.raw.find((entry) => entry.field === field.id)?.raw ?? field.text(of);
}

/** The gravest finding of a list. */
export function gravest(findings: Finding[]): Severity | null {
  const order: Severity[] = ['block', 'error', 'warning', 'hint'];
  return order.find((severity) => findings.some((finding) => !finding.waived && finding.severity === severity)) ?? null;
}

/** How a cell is marked, and why. */
export function cellProblem(of: Nomination, id: string): { mark: 'error' | 'warning' | null; text: string | null } {
  const unread = of.raw.find((entry) => entry.field === id);
  const own = of.findings.filter((finding) => finding.field === id && !finding.waived);
  if (unread) return { mark: markOf(gravest(own)) ?? 'error', text: unread.text };
  const text = own.map((finding) => finding.text).join(' ') || null;
  return { mark: markOf(gravest(own)), text };
}

/** A severity as one of the two marks of a cell; hints are only listed. */
export function markOf(severity: Severity | null): 'error' | 'warning' | null {
  if (severity === 'block' || severity === 'error') return 'error';
  return severity === 'warning' ? 'warning' : null;
}

/** One finding as it is set aside: a rule at a nomination. */
export function waiverKey({ nomination, rule }: Finding): string {
  return `${nomination}:${rule}`;
}

/** An empty draft. */
export function emptyDraft(): NominationDraft {
  return {
    subjectKind: 'individual', name: '', honorific: '', gender: '', birth: '', position: '', unit: '', award: '',
    amount: '', amountReason: '', citation: '', achievedFrom: '', achievedTo: '', score: '', votes: '', women: '', members: '',
    disciplineEnded: '', posthumous: '', note: '',
  };
}
