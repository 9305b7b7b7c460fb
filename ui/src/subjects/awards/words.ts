// The words of the closed lists of this subject. A new member without words does not compile.

import type { Ceremony, NominationOrder, NominationState, RevokeGround, RoundState, Severity, SubjectKind, Theme } from '../../lib/ipc';
import { say, type WordKey } from '../../lib/words/say';

type Words<T extends string> = Record<T, WordKey>;

export const THEMES: Words<Theme> = {
  skilful_mobilisation: 'ui-theme-skilful-mobilisation',
  grassroots_democracy: 'ui-theme-grassroots-democracy',
  government_mobilisation: 'ui-theme-government-mobilisation',
  year_work: 'ui-theme-year-work',
  campaign: 'ui-theme-campaign',
  sudden: 'ui-theme-sudden',
  medal: 'ui-theme-medal',
  other: 'ui-theme-other',
};

export const CEREMONIES: Words<Ceremony> = {
  combined: 'ui-ceremony-combined',
  separate: 'ui-ceremony-separate',
};

export const ROUND_STATES: Words<RoundState> = {
  open: 'ui-round-open',
  decided: 'ui-round-decided',
};

export const SUBJECT_KINDS: Words<SubjectKind> = {
  collective: 'ui-kind-collective',
  household: 'ui-kind-household',
  individual: 'ui-kind-individual',
};

export const STATES: Words<NominationState> = {
  draft: 'ui-state-draft',
  submitted: 'ui-state-submitted',
  returned: 'ui-state-returned',
  checked: 'ui-state-checked',
  council: 'ui-state-council',
  proposed_up: 'ui-state-proposed-up',
  decided: 'ui-state-decided',
  awarded: 'ui-state-awarded',
  revoked: 'ui-state-revoked',
  rejected: 'ui-state-rejected',
  withdrawn: 'ui-state-withdrawn',
  on_hold: 'ui-state-on-hold',
};

export const ORDERS: Words<NominationOrder> = {
  entered: 'ui-order-entered',
  given_name: 'ui-order-given-name',
  unit: 'ui-order-unit',
  legal: 'ui-order-legal',
};

export const SEVERITIES: Words<Severity> = {
  block: 'ui-severity-block',
  error: 'ui-severity-error',
  warning: 'ui-severity-warning',
  hint: 'ui-severity-hint',
};

export const GROUNDS: Words<RevokeGround> = {
  false_declaration: 'ui-ground-false-declaration',
  forged_papers: 'ui-ground-forged-papers',
  unlawful_appraisal: 'ui-ground-unlawful-appraisal',
  later_violation: 'ui-ground-later-violation',
};

/** A closed list as the options of a select. */
export function optionsOf<T extends string>(words: Words<T>): { value: T; text: string }[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, text: say(words[value]) }));
}
