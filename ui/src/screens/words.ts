// The words of the closed lists of the frame. A new member without words does not compile.

import type { Lang, OperationState, Why, WindowTheme } from '../lib/ipc';
import type { WordKey } from '../lib/words/say';

export const WINDOW_THEMES: Record<WindowTheme, WordKey> = {
  system: 'settings-theme-system',
  light: 'settings-theme-light',
  dark: 'settings-theme-dark',
};

export const LANGUAGES: Record<Lang, WordKey> = {
  vi: 'settings-lang-vi',
  en: 'settings-lang-en',
};

/** The state beside an operation in a short list; one that stands needs none. */
export const OPERATION_STATES: Record<OperationState, WordKey | null> = {
  live: null,
  undone: 'ui-operation-undone',
  sealed: 'ui-operation-sealed',
  undo: null,
};

export const WHYS: Record<Why, WordKey> = {
  time: 'keep-why-time',
  asked: 'keep-why-asked',
  operation: 'keep-why-operation',
  migration: 'keep-why-migration',
  put_back: 'keep-why-put-back',
};

/** The tables whose counts tell a person most about a copy. */
export const COUNTED: [string, WordKey][] = [
  ['award_round', 'keep-rounds'],
  ['nomination', 'ui-home-nominations'],
  ['decision', 'ui-home-decisions'],
  ['unit', 'ui-home-units'],
];
