// The words of the closed lists of this subject. A new member without words does not compile.

import type { DayKind } from '../../lib/ipc';
import type { WordKey } from '../../lib/words/say';

export { optionsOf } from '../../lib/words/options';

export const DAY_KINDS: Record<DayKind, WordKey> = {
  fixed: 'calendar-kind-fixed',
  work: 'calendar-kind-work',
  campaign: 'calendar-kind-campaign',
  conference: 'calendar-kind-conference',
  meeting: 'calendar-kind-meeting',
  visit: 'calendar-kind-visit',
  ceremony: 'calendar-kind-ceremony',
  note: 'calendar-kind-note',
  report: 'calendar-kind-report',
  round: 'calendar-kind-round',
  model: 'calendar-kind-model',
  return: 'calendar-kind-return',
  inspection: 'calendar-kind-inspection',
  recommendation: 'calendar-kind-recommendation',
};

/** The kinds that an office enters itself, the usual ones first. */
export const ENTERED: DayKind[] = ['work', 'conference', 'meeting', 'campaign', 'visit', 'ceremony', 'fixed', 'note'];
