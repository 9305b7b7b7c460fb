import { describe, expect, test } from 'vitest';
import { Filter } from './filter.svelte';
import { isShown, shownAs, showView, type Shown } from './keptView';

function grid(): Shown {
  const arrangement = { layout: { order: ['title', 'unit'], hidden: ['note'], widths: {}, frozen: 1 }, change: (layout: Shown['arrangement']['layout']) => void (arrangement.layout = layout) };
  return { sort: [{ by: 'entered', descending: false }], arrangement };
}

describe('a kept view', () => {
  test('brings back rows, order and columns', () => {
    const [list, filter] = [grid(), new Filter()];
    filter.asked.field = 'QPAN';
    list.sort = [{ by: 'score', descending: true }];
    list.arrangement.change({ ...list.arrangement.layout, hidden: ['unit'] });
    const content = shownAs(list, filter);
    const [other, empty] = [grid(), new Filter()];
    expect(isShown(content, other, empty)).toBe(false);
    showView(content, other, empty);
    expect(isShown(content, other, empty)).toBe(true);
    expect([empty.asked.field, other.sort[0]?.by, other.arrangement.layout.hidden]).toEqual(['QPAN', 'score', ['unit']]);
  });

  test('that cannot be read shows everything and leaves the columns', () => {
    const [list, filter] = [grid(), new Filter()];
    filter.asked.text = 'camera';
    showView('{"sort": 3', list, filter);
    expect([filter.any, list.sort[0]?.by, list.arrangement.layout.hidden]).toEqual([false, 'entered', ['note']]);
  });
});
