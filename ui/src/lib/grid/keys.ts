// What a key press asks of a grid. Selected: the whole value is marked and arrows move. Typing: the
// first letter replaced it, arrows save and move. Editing (F2): arrows belong to the caret.

import type { Step } from './selection';

export type Mode = 'selected' | 'typing' | 'editing';

export type Action =
  | { do: 'move'; step: Step; extend: boolean }
  | { do: 'enter'; back: boolean }
  | { do: 'tab'; back: boolean }
  | { do: 'edit' | 'cancel' | 'clear' | 'all' | 'fillDown' | 'fillRange' | 'insert' | 'remove' | 'menu' | 'list' }
  | { do: 'choose' | 'undo' | 'redo' };

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'>;

const STEPS: Record<string, Step> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right',
  PageUp: 'pageUp', PageDown: 'pageDown', Home: 'rowStart', End: 'rowEnd',
};
const FAR_STEPS: Record<string, Step> = {
  ArrowUp: 'columnStart', ArrowDown: 'columnEnd', ArrowLeft: 'rowStart', ArrowRight: 'rowEnd',
  Home: 'first', End: 'last',
};
const FAR: Record<string, Action['do']> = {
  a: 'all', d: 'fillDown', z: 'undo', y: 'redo', Insert: 'insert', '+': 'insert', '-': 'remove', Delete: 'remove',
};

/** The action of a key press, or null where the key belongs to the input or to somebody else. */
export function actionOf(press: Press, mode: Mode): Action | null {
  // An input method is at work on this press: whatever it is, it belongs to the letters.
  if (press.isComposing || press.keyCode === 229) return null;
  if (press.altKey) return press.key === 'ArrowDown' || press.key === 'ArrowUp' ? { do: 'list' } : null;
  if (press.ctrlKey || press.metaKey) return withControl(press, mode);
  return plain(press, mode);
}

function withControl({ key, shiftKey }: Press, mode: Mode): Action | null {
  if (key === 'Enter') return { do: 'fillRange' };
  if (mode !== 'selected') return null;
  const step = FAR_STEPS[key];
  if (step) return { do: 'move', step, extend: shiftKey };
  const known = FAR[key.length === 1 ? key.toLowerCase() : key];
  if (known === 'undo' && shiftKey) return { do: 'redo' };
  return known ? ({ do: known } as Action) : null;
}

function plain({ key, shiftKey }: Press, mode: Mode): Action | null {
  if (key === 'Enter') return { do: 'enter', back: shiftKey };
  if (key === 'Tab') return { do: 'tab', back: shiftKey };
  if (key === 'Escape') return { do: 'cancel' };
  if (key === 'F2') return { do: 'edit' };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { do: 'menu' };
  const step = STEPS[key];
  if (step) return stepOf(step, shiftKey, mode);
  if (mode !== 'selected') return null;
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' };
  return key === ' ' && shiftKey ? { do: 'choose' } : null;
}

/** While editing the caret has the keys; while typing an extended move is one of the caret too. */
function stepOf(step: Step, extend: boolean, mode: Mode): Action | null {
  if (mode === 'editing' && step !== 'pageUp' && step !== 'pageDown') return null;
  if (mode === 'typing' && extend) return null;
  return { do: 'move', step, extend: extend && mode === 'selected' };
}
