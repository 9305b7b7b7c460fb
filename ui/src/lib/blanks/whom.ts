// For whom a layout is taken or a print is made.

import type { BlankDefault, SubjectKind } from '../ipc';
import { say, type WordKey } from '../words/say';

const WORDS: Record<SubjectKind, WordKey> = {
  individual: 'blanks-default-individual',
  collective: 'blanks-default-collective',
  household: 'blanks-default-household',
};

/** Everybody, and each kind of recipient, as choices. */
export function whomChoices(): { value: string; text: string }[] {
  const kinds = (Object.keys(WORDS) as SubjectKind[]).map((value) => ({ value, text: say(WORDS[value]) }));
  return [{ value: '', text: say('blanks-default-any') }, ...kinds];
}

/** "Cá nhân, Giấy khen, Ban Dân vận, Phường An Bình"; an award is named where its name is known. */
export function whomText({ subjectKind, awardCode, issuer, unit }: BlankDefault, names: Map<string, string> = new Map()): string {
  const who = subjectKind ? say(WORDS[subjectKind]) : say('blanks-default-any');
  return [who, awardCode && (names.get(awardCode) ?? awardCode), issuer, unit].filter(Boolean).join(', ');
}
