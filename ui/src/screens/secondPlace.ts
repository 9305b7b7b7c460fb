// What a person is told of the second place of the copies, and how loudly.

import type { PlaceState } from '../lib/ipc';
import { showInstant } from '../lib/show/date';
import { say } from '../lib/words/say';

export function placeText({ folder, at, days, warning }: PlaceState): string {
  if (warning === 'note') return say('keep-place-long', { days });
  if (!folder || !at) return say('keep-place-none');
  return warning === 'badge' ? say('keep-place-late', { days, folder }) : say('keep-place-ok', { folder, at: showInstant(at) });
}

export function placeTone({ folder, warning }: PlaceState): 'ok' | 'warning' | 'error' {
  if (warning === 'note') return 'error';
  return folder && warning === 'none' ? 'ok' : 'warning';
}
