// Short messages at the foot of the window. A failure stays until it is closed, so that nobody misses it.

export type Tone = 'ok' | 'error' | 'warning';
export type Toast = { id: number; tone: Tone; text: string; action?: { label: string; run: () => void } };

const STAYS_MS = 7000;

let toasts = $state<Toast[]>([]);
let last = 0;

export const shownToasts = {
  get all(): Toast[] {
    return toasts;
  },
};

/** Shows a message and returns its number. */
export function toast(tone: Tone, text: string, action?: Toast['action']): number {
  const id = ++last;
  toasts = [...toasts.filter((shown) => shown.text !== text), { id, tone, text, action }].slice(-4);
  if (tone === 'ok') setTimeout(() => closeToast(id), STAYS_MS);
  return id;
}

/** Takes all messages away: what they speak of is no longer on the screen. */
export function closeToasts(): void {
  toasts = [];
}

/** Takes a message away. */
export function closeToast(id: number): void {
  toasts = toasts.filter((shown) => shown.id !== id);
}
