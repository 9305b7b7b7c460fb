// A key as people write it ("Ctrl+Shift+Z"), matched against what the keyboard sends.

/** Whether the key press is that chord. Keys that belong to the composing of a letter are nobody's. */
export function isChord(event: KeyboardEvent, chord: string): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  const { key: cap, ctrl, alt, shift } = partsOf(chord);
  const key = cap === 'Space' ? ' ' : cap;
  if (ctrl !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false;
  if (isLetter(key) || key.length > 1) return shift === event.shiftKey && isKey(event, key);
  if (/^\d$/.test(key)) return isDigit(event, key);
  // Which signs need Shift differs from keyboard to keyboard.
  return event.key === key;
}

/** The parts of a chord as they stand on the keys of the person. */
export function capsOf(chord: string): string[] {
  const { key, ctrl, alt, shift } = partsOf(chord);
  const held = [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift'].filter((cap): cap is string => Boolean(cap));
  return [...held, CAPS[key] ?? key];
}

const CAPS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Insert: 'Ins',
};

function partsOf(chord: string) {
  const words = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
  const held = new Set(words.slice(0, -1));
  return { key: words.at(-1) ?? '', ctrl: held.has('Ctrl'), alt: held.has('Alt'), shift: held.has('Shift') };
}

function isKey(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  // A keyboard of another script still has its K where ours has it.
  return isLetter(key) && !/^[a-z]$/i.test(event.key) && event.code === `Key${key.toUpperCase()}`;
}

/** The row of digits may carry letters (it does on a Vietnamese keyboard); the numeric pad types signs with Alt. */
function isDigit(event: KeyboardEvent, key: string): boolean {
  return event.code ? event.code === `Digit${key}` : event.key === key;
}

function isLetter(key: string): boolean {
  return /^[A-Za-z]$/.test(key);
}

/** Whether keys pressed there are letters of a text. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
