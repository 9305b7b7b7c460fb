// Short messages at the foot of the window. A failure stays until it is closed, so that nobody misses it;
// the others wait while somebody reads them (the mouse or the keyboard's focus is on them).

export type Tone = 'ok' | 'error' | 'warning';
export type Toast = { id: number; tone: Tone; text: string; action?: { label: string; run: () => void } };

const STAYS_MS = 7_000;
const STAYS_WITH_ACTION_MS = 15_000;
const SHOWN = 4;

let toasts = $state<Toast[]>([]);
let last = 0;
let held = false;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export const shownToasts = {
  get all(): Toast[] {
    return toasts;
  },
};

/** Shows a message and returns its number. */
export function toast(tone: Tone, text: string, action?: Toast['action']): number {
  const id = ++last;
  keep([...toasts.filter((shown) => shown.text !== text), { id, tone, text, action }].slice(-SHOWN));
  return id;
}

/** Takes all messages away: what they speak of is no longer on the screen. */
export function closeToasts(): void {
  keep([]);
}

/** Takes a message away. */
export function closeToast(id: number): void {
  keep(toasts.filter((shown) => shown.id !== id));
}

/** Lets every message stay while it is being read; afterwards each has its whole time again. */
export function holdToasts(reading: boolean): void {
  held = reading;
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  keep(toasts);
}

function keep(wanted: Toast[]): void {
  toasts = wanted;
  for (const [id, timer] of timers) {
    if (wanted.some((shown) => shown.id === id)) continue;
    clearTimeout(timer);
    timers.delete(id);
  }
  for (const shown of wanted) {
    if (held || timers.has(shown.id) || shown.tone !== 'ok') continue;
    timers.set(shown.id, setTimeout(() => closeToast(shown.id), shown.action ? STAYS_WITH_ACTION_MS : STAYS_MS));
  }
}
