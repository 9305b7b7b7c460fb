import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Asking from './Asking.test.svelte';
import { changed } from './changes.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers that each take so long; tells how often was asked, and how many were under way at once at most. */
function slow(takes: number) {
  const state = { asked: 0, running: 0, most: 0 };
  const ask = async () => {
    state.asked += 1;
    state.most = Math.max(state.most, (state.running += 1));
    await new Promise((done) => setTimeout(done, takes));
    state.running -= 1;
    return `${state.asked}`;
  };
  render(Asking, { ask });
  return state;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const answer = () => screen.getByTestId('answer').textContent;

test('a quick answer is read anew with every change', async () => {
  const state = slow(5);
  await pass(10);
  for (let change = 0; change < 3; change += 1) await (changed(), pass(10));
  expect([state.asked, answer()]).toEqual([4, '4']);
});

test('a slow one is asked once for all changes of a hand that types, after it rests', async () => {
  const state = slow(500);
  await pass(600);
  for (let change = 0; change < 20; change += 1) await (changed(), pass(100));
  expect(state.asked).toBe(1);
  await pass(2_500);
  expect([state.asked, answer()]).toEqual([2, '2']);
});

test('two are never under way at once, and what changed meanwhile is not forgotten', async () => {
  const state = slow(500);
  await pass(100);
  changed();
  await pass(100);
  changed();
  await pass(5_000);
  expect([state.most, state.asked, answer()]).toEqual([1, 2, '2']);
});
