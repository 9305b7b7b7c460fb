import { describe, expect, test } from 'vitest';
import type { ModelQuery } from '../../lib/ipc';
import { Filter } from './filter.svelte';

const asked = (filter: Filter) => {
  const { fields, states, levels, indicator, year } = filter.query(2024);
  return { fields, states, levels, indicator, year };
};

describe('the filter of the register', () => {
  test('asks for everything of the year until something is chosen', () => {
    const filter = new Filter();
    expect(filter.any).toBe(false);
    expect(asked(filter)).toEqual({ fields: [], states: [], levels: [], indicator: null, year: 2024 });
    filter.asked.field = 'QPAN';
    expect(filter.any).toBe(true);
    expect(asked(filter).fields).toEqual(['QPAN']);
    filter.clear();
    expect(filter.any).toBe(false);
  });

  test('takes what a bar of a chart counts, and nothing that was chosen before', () => {
    const filter = new Filter();
    filter.asked.text = 'camera';
    filter.take({ ...filter.query(2023), sort: [], text: '', levels: ['district'], indicator: 'C13' } satisfies ModelQuery);
    expect(filter.asked.text).toBe('');
    expect(asked(filter)).toEqual({ fields: [], states: [], levels: ['district'], indicator: 'C13', year: 2024 });
  });
});
