// The screens, drawn with an invented office: what stands on them is words, never a code, a key of the
// catalogue or a hole; each has one heading of the first rank, names for its fields and buttons, and landmarks.
import { render, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerFromMemory } from '../lib/ipc/dev/office';
import { forget } from '../lib/ipc/dev/pretend';
import { commands } from '../lib/ipc';
import { enter, leave } from '../lib/office.svelte';
import { hide, show, type Overlay } from '../lib/overlay.svelte';
import { go } from '../lib/place.svelte';
import { speak } from '../lib/words/lang.svelte';
import App from './App.svelte';

const RAW = /\b[a-z]+_[a-z_]+\b|\b(?:ui|frame|grid|paths|awards|failure|keys|help|palette|history|settings)-[a-z-]{3,}|undefined|\bnull\b|\bNaN\b|\[object/;
const PLACES = ['home', 'awards', 'awards/round/1', 'awards/round/1/import/1', 'awards/round/1/print/1', 'units', 'history'];
const OVERLAYS: Overlay[] = ['find', 'help', 'card', 'settings'];

// Screens are read when they are gone to first; here that would be the time of the test, not of the window.
beforeAll(
  () =>
    Promise.all([
      import('../subjects/awards/Awards.svelte'),
      import('../subjects/models/Models.svelte'),
      import('../subjects/reports/Reports.svelte'),
      import('../subjects/units/Units.svelte'),
      import('./History.svelte'),
    ]),
  60_000,
);
beforeAll(answerFromMemory);
beforeEach(async () => {
  render(App);
  await enter(await commands.openRecent({ index: 0 }));
});
afterAll(async () => {
  await leave();
  forget();
});

async function stand(path: string) {
  hide();
  go(...path.split('/'));
  await tick();
  await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
  await new Promise((done) => setTimeout(done, 60));
}

/** What can be seen or is read out: texts, names, hints. */
function seen(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('style, script')) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'aria-description']) texts.push(element.getAttribute(name) ?? '');
  }
  // Names of files are their senders'.
  return texts.map((text) => text.trim()).filter((text) => text && !/\.(xlsx|xls|ods|csv|sdv)\b/.test(text));
}

const raw = () => seen().filter((text) => RAW.test(text));

/** Buttons and fields without a name. */
function nameless(): string[] {
  const named = (element: Element) =>
    element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? element.getAttribute('title') ?? (element.closest('label')?.textContent?.trim() || (element.id && document.querySelector(`label[for="${element.id}"]`)?.textContent) || element.textContent?.trim());
  const controls = [...document.querySelectorAll('button, input, select, textarea, [role="option"], [role="tab"]')];
  return controls.filter((element) => !element.closest('[aria-hidden="true"]') && !named(element)).map((element) => element.outerHTML.slice(0, 120));
}

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  beforeAll(() => speak(lang));

  test.each(PLACES)('the screen %s shows words and names', async (path) => {
    await stand(path);
    expect(raw()).toEqual([]);
    expect(nameless()).toEqual([]);
  });

  test.each(OVERLAYS)('%s shows words and names', async (overlay) => {
    await stand('home');
    show(overlay);
    await new Promise((done) => setTimeout(done, 60));
    expect(raw()).toEqual([]);
    expect(nameless()).toEqual([]);
  });
});

test.each(PLACES)('the screen %s has its landmarks and one first heading', async (path) => {
  await stand(path);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  expect([count('main'), count('nav') > 0, count('header') > 0, count('main h1')]).toEqual([1, true, true, 1]);
  const ranks = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((heading) => Number(heading.tagName[1]));
  expect(ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 1) + 1)).toEqual([]);
});
