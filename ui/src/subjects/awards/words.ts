// The words of the closed lists of this subject. A new member without words does not compile.

import type { Attendance, Ceremony, CouncilDuty, NominationOrder, NominationState, RevokeGround, RoundState, SeatOrder, Severity, SubjectKind, Theme } from '../../lib/ipc';
import type { WordKey } from '../../lib/words/say';

export { optionsOf } from '../../lib/words/options';

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

export const ATTENDANCES: Words<Attendance> = {
  expected: 'ceremony-expected',
  present: 'ceremony-present',
  absent: 'ceremony-absent',
};

export const SEAT_ORDERS: Words<SeatOrder> = {
  call: 'ceremony-seats-call',
  unit: 'ceremony-seats-unit',
};

export const DUTIES: Words<CouncilDuty> = {
  chair: 'council-duty-chair',
  deputy: 'council-duty-deputy',
  secretary: 'council-duty-secretary',
  member: 'council-duty-member',
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
  draft: 'awards-state-draft',
  submitted: 'awards-state-submitted',
  returned: 'awards-state-returned',
  checked: 'awards-state-checked',
  council: 'awards-state-council',
  proposed_up: 'awards-state-proposed-up',
  decided: 'awards-state-decided',
  awarded: 'awards-state-awarded',
  revoked: 'awards-state-revoked',
  rejected: 'awards-state-rejected',
  withdrawn: 'awards-state-withdrawn',
  on_hold: 'awards-state-on-hold',
};

export const ORDERS: Words<Extract<NominationOrder, 'entered' | 'given_name' | 'unit' | 'legal'>> = {
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
  false_declaration: 'awards-revoke-false-declaration',
  forged_papers: 'awards-revoke-forged-papers',
  unlawful_appraisal: 'awards-revoke-unlawful-appraisal',
  later_violation: 'awards-revoke-later-violation',
};
