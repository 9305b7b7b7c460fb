// Turns what a command refused with into one sentence for the person at the desk.

import type { Failure, Place } from '../ipc';
import { say, sayIfKnown, type WordArgs } from './say';

/** Anything that can be thrown, as a `Failure`: our own commands throw one, the web view may throw others. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  // The page's own parts name their faults by an address; its last word is what tells them apart.
  const detail = said.replace(/https?:\/\/\S*\//g, '');
  return { code: 'internal', params: { detail }, place: null } as Failure;
}

/** The sentence of a failure, with file, sheet and cell where it names them. */
export function failureText(failure: Failure): string {
  const key = `failure-${failure.code.replaceAll('_', '-')}`;
  const sentence = sayIfKnown(key, failure.params as WordArgs);
  const text = sentence ?? say('ui-failure-unknown', { code: failure.code });
  const place = failure.place ? placeText(failure.place) : '';
  return place ? `${text} (${place})` : text;
}

/** "trang tính “Danh sách”, ô C12", only as exact as the place is; the file stands in the sentence itself. */
export function placeText(place: Place): string {
  return [place.sheet && say('place-sheet', { at: place.sheet }), cellText(place)].filter(Boolean).join(', ');
}

function cellText({ row, column }: Place): string | null {
  if (row && column) return say('place-cell', { at: `${column}${row}` });
  if (row) return say('place-row', { at: String(row) });
  return column ? say('place-column', { at: column }) : null;
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'params' in thrown;
}
