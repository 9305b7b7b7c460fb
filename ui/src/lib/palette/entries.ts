// What the palette lists: hits by their kind, places one has been, the screens of the program.

import type { Hit, HitKind } from '../ipc';
import type { Visit } from '../place.svelte';
import { say, type WordKey } from '../words/say';
import { answers } from './fold';

export type Entry = { id: string; title: string; detail: string; path: string[] };
export type Group = { word: WordKey; entries: Entry[] };

export const KINDS: Record<HitKind, WordKey> = {
  person: 'palette-persons',
  household: 'palette-households',
  collective: 'palette-collectives',
  unit: 'palette-units',
  round: 'palette-rounds',
  decision: 'palette-decisions',
  model: 'palette-models',
  report: 'palette-reports',
  line: 'palette-lines',
  day: 'palette-days',
};

const SCREENS: { path: string[]; word: WordKey }[] = [
  { path: ['home'], word: 'ui-rail-home' },
  { path: ['awards'], word: 'ui-rail-awards' },
  { path: ['models'], word: 'ui-rail-models' },
  { path: ['reports'], word: 'ui-rail-reports' },
  { path: ['registers', 'inspections'], word: 'subject-inspections' },
  { path: ['registers', 'recommendations'], word: 'subject-recommendations' },
  { path: ['registers', 'funds'], word: 'subject-funds' },
  { path: ['registers', 'democracy'], word: 'subject-democracy' },
  { path: ['calendar'], word: 'calendar-rail' },
  { path: ['units'], word: 'ui-rail-units' },
  { path: ['history'], word: 'history-title' },
];
const RECENT = 7;

/** The hits by kind; the kind of the nearest hit comes first, within a kind the order stays. */
export function groupHits(hits: Hit[]): Group[] {
  const groups = new Map<HitKind, Entry[]>();
  for (const hit of hits) {
    const entries = groups.get(hit.kind) ?? [];
    groups.set(hit.kind, entries);
    entries.push({ id: `${hit.kind}-${hit.key}`, title: hit.title, detail: hit.detail, path: hit.place });
  }
  return [...groups].map(([kind, entries]) => ({ word: KINDS[kind], entries }));
}

/** The screens of the program whose name answers to the text; all of them without one. */
export function screens(text: string): Group[] {
  const named = SCREENS.map(({ path, word }) => ({ id: path.join('/'), title: say(word), detail: '', path }));
  const entries = text.trim() ? named.filter((entry) => answers(entry.title, text)) : named;
  return entries.length ? [{ word: 'palette-screens', entries }] : [];
}

/** The places one has been last. */
export function recent(visits: Visit[]): Group[] {
  const entries = visits.slice(0, RECENT).map(({ path, title }) => ({ id: path.join('/'), title, detail: '', path }));
  return entries.length ? [{ word: 'palette-empty', entries }] : [];
}
