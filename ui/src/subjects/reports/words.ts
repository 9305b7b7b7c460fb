// The words of the closed lists of this subject. A new member without words does not compile.

import type { IndicatorKind, ReportState } from '../../lib/ipc';
import type { WordKey } from '../../lib/words/say';

export const KINDS: Record<IndicatorKind, WordKey> = {
  flow: 'reports-kind-flow',
  stock: 'reports-kind-stock',
  ratio: 'reports-kind-ratio',
  weighted: 'reports-kind-weighted',
  distinct: 'reports-kind-distinct',
  register: 'reports-kind-register',
  year_to_date: 'reports-kind-year-to-date',
};

/** What moves a report to a state. */
export const MOVES: Record<ReportState, WordKey> = {
  draft: 'reports-do-draft',
  sent: 'reports-do-sent',
  returned: 'reports-do-returned',
  received: 'reports-do-received',
  consolidated: 'reports-do-consolidated',
  locked: 'reports-do-locked',
};

/** Where a figure came from, by the program's word. */
export const SOURCES: Record<string, WordKey> = {
  typed: 'reports-from-typed',
  import: 'reports-from-import',
  register: 'reports-from-register',
  sum: 'reports-from-sum',
  prose: 'reports-from-prose',
};
