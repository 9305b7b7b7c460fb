// The filter of the register: a bar of a chart sets it, the list reads it.

import { Filter } from './filter.svelte';

export const filter = new Filter();
