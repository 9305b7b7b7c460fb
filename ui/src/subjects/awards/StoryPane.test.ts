import { forget, pretend } from '../../lib/ipc/dev/pretend';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstRound, nomination } from '../../lib/ipc/dev/people';
import type { Finding, Round } from '../../lib/ipc';
import StoryPane from './StoryPane.svelte';

const finding: Finding = { rule: 'aw01', severity: 'error', text: 'Đã được tặng Giấy khen.', nomination: 6, field: 'award', others: [], waivable: true, waived: null };
const pair = { a: 7, b: 8, aText: 'Đặng Thị Thủy', bText: 'Đặng Thị Thuỷ', scoreText: 'Chỉ khác cách đặt dấu', same: null };
let asked: string[] = [];
let shown: number[] = [];

beforeEach(() => {
  asked = [];
  shown = [];
  pretend((command) => {
    asked.push(command);
    if (command === 'round_findings') return { total: 250, stops: 1, warnings: 249, rows: [finding] };
    if (command === 'round_duplicates') return [pair];
    return null;
  });
});
afterEach(forget);

const open = (round: Round) => render(StoryPane, { round, nomination: nomination(1, 1), field: null, ongo: (key: number) => shown.push(key) });

describe('the pane of a round', () => {
  test('looks through the whole round only for somebody who looks', async () => {
    const round = firstRound();
    open({ ...round, counts: { ...round.counts, individuals: 100_000 } });
    await screen.findByTestId('nomination-detail');
    expect(screen.getByTestId('tab-findings').textContent).toContain('3');
    expect(asked.filter((command) => command.startsWith('round_'))).toEqual([]);
    await fireEvent.click(screen.getByTestId('tab-duplicates'));
    await vi.waitFor(() => expect(asked).toContain('round_duplicates'));
  });

  test('leads from a finding to its nomination, and says how many more there are', async () => {
    open(firstRound());
    await fireEvent.click(screen.getByTestId('tab-findings'));
    const first = await screen.findByTestId('finding');
    expect(screen.getByText(/Còn 50 điều nữa/)).toBeTruthy();
    await fireEvent.click(first.querySelector('button')!);
    expect(shown).toEqual([6]);
    expect(screen.getByTestId('nomination-detail')).toBeTruthy();
  });

  test('counts the pairs of names that wait for an answer', async () => {
    open(firstRound());
    await vi.waitFor(() => expect(screen.getByTestId('tab-duplicates').textContent).toContain('1'));
    await fireEvent.click(screen.getByTestId('tab-duplicates'));
    expect((await screen.findByTestId('duplicate-pair')).textContent).toContain('Chỉ khác cách đặt dấu');
  });
});
