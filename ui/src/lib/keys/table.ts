// The one table of keys: the card that lists them, the help of a screen and the hints on buttons read it, and
// so does whoever listens for a key of the frame. Grid, import and print listen themselves, for these chords.

import type { WordKey } from '../words/say';
import { isChord } from './chord';

export type KeyGroup = 'everywhere' | 'grid' | 'round' | 'import' | 'print' | 'arrange' | 'blanks' | 'service';

/** What a key of the frame does. */
export type FrameKey =
  | 'find' | 'help' | 'card' | 'undo' | 'redo' | 'history' | 'back' | 'forth'
  | 'go-home' | 'go-awards' | 'go-units' | 'go-models' | 'go-reports' | 'go-calendar' | 'toasts' | 'settings';

export type Key = { id: string; group: KeyGroup; chords: string[]; word: WordKey };

/** The headings of the groups, in the order of the card. */
export const GROUPS: Record<KeyGroup, WordKey> = {
  everywhere: 'keys-everywhere',
  grid: 'keys-grid',
  round: 'keys-round',
  import: 'keys-import',
  print: 'keys-print',
  arrange: 'keys-arrange',
  blanks: 'keys-blanks',
  service: 'keys-service',
};

const FRAME: Record<FrameKey, [string[], WordKey]> = {
  find: [['Ctrl+K'], 'keys-find'],
  help: [['F1'], 'keys-help'],
  card: [['Ctrl+/', '?'], 'keys-card'],
  undo: [['Ctrl+Z'], 'keys-undo'],
  redo: [['Ctrl+Y', 'Ctrl+Shift+Z'], 'keys-redo'],
  history: [['Ctrl+H'], 'keys-history'],
  back: [['Alt+ArrowLeft'], 'keys-back'],
  forth: [['Alt+ArrowRight'], 'keys-forth'],
  'go-home': [['Alt+1'], 'keys-go-home'],
  'go-awards': [['Alt+2'], 'keys-go-awards'],
  'go-units': [['Alt+3'], 'keys-go-units'],
  'go-models': [['Alt+4'], 'keys-go-models'],
  'go-reports': [['Alt+5'], 'keys-go-reports'],
  'go-calendar': [['Alt+9'], 'keys-go-calendar'],
  toasts: [['F6'], 'keys-toasts'],
  settings: [['Ctrl+,'], 'keys-settings'],
};

const OTHERS: [KeyGroup, string, string[], WordKey][] = [
  ['everywhere', 'leave', ['Escape'], 'keys-leave'],
  ['grid', 'move', ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], 'keys-move'],
  ['grid', 'down', ['Enter', 'Shift+Enter'], 'keys-down'],
  ['grid', 'along', ['Tab', 'Shift+Tab'], 'keys-along'],
  ['grid', 'edit', ['F2'], 'keys-edit'],
  ['grid', 'give-up', ['Escape'], 'keys-give-up'],
  ['grid', 'clear', ['Delete'], 'keys-clear'],
  ['grid', 'line-ends', ['Home', 'End'], 'keys-line-ends'],
  ['grid', 'corners', ['Ctrl+Home', 'Ctrl+End'], 'keys-corners'],
  ['grid', 'jump', ['Ctrl+ArrowUp', 'Ctrl+ArrowDown'], 'keys-jump'],
  ['grid', 'page', ['PageUp', 'PageDown'], 'keys-page'],
  ['grid', 'range', ['Shift+ArrowUp', 'Shift+ArrowDown'], 'keys-range'],
  ['grid', 'all', ['Ctrl+A'], 'keys-all'],
  ['grid', 'copy', ['Ctrl+C'], 'keys-copy'],
  ['grid', 'cut', ['Ctrl+X'], 'keys-cut'],
  ['grid', 'paste', ['Ctrl+V'], 'keys-paste'],
  ['grid', 'fill-down', ['Ctrl+D'], 'keys-fill-down'],
  ['grid', 'fill-range', ['Ctrl+Enter'], 'keys-fill-range'],
  ['grid', 'insert', ['Ctrl+Insert', 'Ctrl+Shift++'], 'keys-insert'],
  ['grid', 'delete', ['Ctrl+-', 'Ctrl+Delete'], 'keys-delete'],
  ['grid', 'list', ['Alt+ArrowDown'], 'keys-list'],
  ['grid', 'menu', ['Shift+F10'], 'keys-menu'],
  ['grid', 'choose', ['Shift+Space'], 'keys-choose'],
  ['round', 'pane', ['Ctrl+I'], 'keys-pane'],
  ['import', 'band', ['Alt+ArrowUp', 'Alt+ArrowDown'], 'keys-band'],
  ['import', 'band-end', ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'], 'keys-band-end'],
  ['import', 'duplicate', ['Alt+B', 'Alt+T', 'Alt+G'], 'keys-duplicate'],
  ['import', 'duplicates', ['Alt+Shift+B', 'Alt+Shift+T', 'Alt+Shift+G'], 'keys-duplicates'],
  ['print', 'larger', ['Ctrl++'], 'keys-larger'],
  ['print', 'smaller', ['Ctrl+-'], 'keys-smaller'],
  ['print', 'fit', ['Ctrl+0'], 'keys-fit'],
  ['print', 'pages', ['PageUp', 'PageDown'], 'keys-pages'],
  ['print', 'page-ends', ['Home', 'End'], 'keys-page-ends'],
  ['arrange', 'line-move', ['Alt+ArrowUp', 'Alt+ArrowDown'], 'keys-line-move'],
  ['blanks', 'nudge', ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], 'keys-nudge'],
  ['blanks', 'leap', ['Shift+ArrowLeft', 'Shift+ArrowRight'], 'keys-leap'],
  ['blanks', 'stretch', ['Alt+ArrowLeft', 'Alt+ArrowRight'], 'keys-stretch'],
  ['service', 'post-down', ['Enter', 'Shift+Enter'], 'keys-down'],
  ['service', 'post-move', ['Alt+ArrowUp', 'Alt+ArrowDown'], 'keys-post-move'],
  ['service', 'post-remove', ['Ctrl+Delete'], 'keys-post-remove'],
];

/** Every key of the program. */
export const KEYS: Key[] = [
  ...Object.entries(FRAME).map(([id, [chords, word]]) => ({ id, group: 'everywhere' as const, chords, word })),
  ...OTHERS.map(([group, id, chords, word]) => ({ id, group, chords, word })),
];

/** What a key press asks of the frame, if anything. */
export function frameKeyOf(event: KeyboardEvent): FrameKey | null {
  const found = Object.entries(FRAME).find(([, [chords]]) => chords.some((chord) => isChord(event, chord)));
  return (found?.[0] as FrameKey) ?? null;
}

/** The first chord of a key of the frame, for the hint on its button. */
export function chordOf(key: FrameKey): string {
  return FRAME[key][0][0] ?? '';
}
