// The words of the closed lists of service records. A new member without words does not compile.

import type { PostWhy, Sector, ServiceKind } from '../../../lib/ipc';
import { say, type WordKey } from '../../../lib/words/say';

export const SECTORS: Record<Sector, WordKey> = {
  mobilisation: 'service-sector-mobilisation',
  front: 'service-sector-front',
  mass_organisation: 'service-sector-mass',
  other: 'service-sector-other',
};

export const KINDS: Record<ServiceKind, WordKey> = {
  work: 'service-kind-work',
  maternity_leave: 'service-kind-leave',
  break: 'service-kind-break',
};

export const WHYS: Record<PostWhy, WordKey> = {
  counted: 'service-why-counted',
  leave: 'service-why-leave',
  overlap: 'service-why-overlap',
  other_sector: 'service-why-other-sector',
  break: 'service-why-break',
};

/** "12 năm 3 tháng" */
export const timeText = (months: number): string => say('service-time', { years: Math.floor(months / 12), months: months % 12 });
