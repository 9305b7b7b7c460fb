import { expect, test } from 'vitest';
import type { ReportState } from '../../lib/ipc';
import { actsOf, type Act, type Chosen } from './moves';

const report = (state: ReportState, ...next: ReportState[]): Chosen => ({ key: 1, state, next });
const draft = report('draft', 'sent', 'received');
const sent = report('sent', 'received', 'returned', 'draft', 'locked');
const received = report('received', 'consolidated', 'returned', 'locked');
const locked = report('locked');

test.each<[string, Chosen[], Act[]]>([
  ['nothing', [], []],
  ['a draft', [draft], ['sent', 'received']],
  ['a sent one', [sent], ['received', 'returned', 'locked']],
  ['what both allow', [sent, received], ['returned', 'locked']],
  ['a locked one', [locked], ['unlock']],
  ['two locked ones', [locked, locked], []],
  ['a draft and a locked one', [draft, locked], []],
])('%s can be moved where each of them may go', (_, reports, acts) => {
  expect(actsOf(reports)).toEqual(acts);
});
