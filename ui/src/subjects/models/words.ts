// The words of the closed lists of this subject. A new member without words does not compile.

import type { CalendarStep, Giver, Measure, ModelKind, ModelLevel, ModelState, Novelty, ScoreSide } from '../../lib/ipc';
import type { Option } from '../../lib/grid';
import { optionsOf } from '../../lib/words/options';
import type { WordKey } from '../../lib/words/say';

export { optionsOf };

type Words<T extends string> = Record<T, WordKey>;

/** The four fields of the movement, by their codes in the file. */
export const FIELDS: Words<'KINH_TE' | 'VAN_HOA_XA_HOI' | 'QPAN' | 'HTCT'> = {
  KINH_TE: 'models-field-economy',
  VAN_HOA_XA_HOI: 'models-field-society',
  QPAN: 'models-field-security',
  HTCT: 'models-field-politics',
};

export const MODEL_KINDS: Words<ModelKind> = {
  model: 'models-kind-model',
  collective: 'models-kind-collective',
  individual: 'models-kind-individual',
};

export const NOVELTIES: Words<Novelty> = {
  new: 'models-novelty-new',
  continued: 'models-novelty-continued',
  replica: 'models-novelty-replica',
};

export const LEVELS: Words<ModelLevel> = {
  commune: 'models-level-commune',
  district: 'models-level-district',
  province: 'models-level-province',
  central: 'models-level-central',
};

export const MODEL_STATES: Words<ModelState> = {
  registered: 'models-state-registered',
  approved: 'models-state-approved',
  under_way: 'models-state-under-way',
  self_assessed: 'models-state-self-assessed',
  appraised: 'models-state-appraised',
  recognised: 'models-state-recognised',
  replicated: 'models-state-replicated',
  returned: 'models-state-returned',
  paused: 'models-state-paused',
  failed: 'models-state-failed',
  stopped: 'models-state-stopped',
};

export const SIDES: Words<ScoreSide> = {
  own: 'models-side-own',
  appraisal: 'models-side-appraisal',
  conclusion: 'models-side-conclusion',
};

export const GIVERS: Words<Giver> = {
  state: 'models-giver-state',
  people: 'models-giver-people',
  other: 'models-giver-other',
};

export const MEASURES: Words<Measure> = {
  dong: 'models-measure-dong',
  days: 'models-measure-days',
  area: 'models-measure-area',
};

export const STEPS: Words<CalendarStep> = {
  plan: 'models-step-plan',
  registration: 'models-step-registration',
  survey: 'models-step-survey',
  self_assessment: 'models-step-self-assessment',
  appraisal: 'models-step-appraisal',
  recognition: 'models-step-recognition',
  review: 'models-step-review',
};

/** The same for a cell: what is sent is what people read, and the program reads it. */
export function cellOptions<T extends string>(words: Words<T>): Option[] {
  return optionsOf(words);
}
