// The words of the closed lists of arrangements. A new member without words does not compile.

import type { Grouping, LineOrder } from '../ipc';
import type { WordKey } from '../words/say';

export const GROUPINGS: Record<Grouping, WordKey> = {
  legal: 'templates-grouping-legal',
  none: 'templates-grouping-none',
  unit: 'templates-grouping-unit',
  award: 'templates-grouping-award',
};

export const LINE_ORDERS: Record<LineOrder, WordKey> = {
  legal: 'templates-order-legal',
  name: 'templates-order-name',
  unit: 'templates-order-unit',
  hand: 'templates-order-hand',
};
