// For whom a layout is taken or a print is made.

import type { BlankDefault, SubjectKind } from '../../../lib/ipc';
import { say, type WordKey } from '../../../lib/words/say';

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

/** "Cá nhân, GK_BDV, Ban Dân vận". */
export function whomText({ subjectKind, awardCode, issuer }: BlankDefault): string {
  const who = subjectKind ? say(WORDS[subjectKind]) : say('blanks-default-any');
  return [who, awardCode, issuer].filter(Boolean).join(', ');
}
