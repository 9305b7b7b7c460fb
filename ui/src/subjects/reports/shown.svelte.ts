// What the board showed last, so that one comes back to the same period and the same choice.

import { dayOf } from '../../lib/show/date';
import { monthOf } from './period';
import type { Standing } from './standing';

export const shown = $state({ period: monthOf(dayOf(new Date())), standing: '' as Standing | '', text: '' });
