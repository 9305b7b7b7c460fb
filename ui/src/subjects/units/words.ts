// The words of the kinds of unit.

import type { UnitKind } from '../../lib/ipc';
import type { WordKey } from '../../lib/words/say';

export const UNIT_KINDS: Record<UnitKind, WordKey> = {
  province: 'ui-unit-province',
  city: 'ui-unit-city',
  urban_district: 'ui-unit-urban-district',
  rural_district: 'ui-unit-rural-district',
  town: 'ui-unit-town',
  ward: 'ui-unit-ward',
  commune: 'ui-unit-commune',
  township: 'ui-unit-township',
  organisation: 'ui-unit-organisation',
};
