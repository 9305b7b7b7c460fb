// What a person set for this machine: looks, size of text, language, layouts of grids. A change shows at
// once and is kept by the program; several quick ones are kept in the order they were made.

import { attempt } from './attempt';
import { commands, type MachineSettings } from './ipc';
import { changed } from './changes.svelte';
import { language, speak } from './words/lang.svelte';

/** The sizes of text that can be chosen, in per cent. */
export const TEXT_SIZES = [100, 110, 125, 150];

const DARK = '(prefers-color-scheme: dark)';

let settings = $state.raw<MachineSettings | null>(null);
let loaded = $state(false);
let kept: Promise<unknown> = Promise.resolve();

export const machine = {
  /** Null until they were read, and where they cannot be. */
  get settings(): MachineSettings | null {
    return settings;
  },
  /** Whether the program was asked for them; nothing is drawn before, so that no colour flashes. */
  get loaded(): boolean {
    return loaded;
  },
};

/** Takes what was chosen last on this machine. */
export async function loadMachine(): Promise<void> {
  settings = (await attempt(() => commands.settings())) ?? null;
  apply();
  if (settings) speak(settings.lang);
  loaded = true;
}

/** Changes some settings: shown now, then kept. */
export async function changeMachine(change: Partial<MachineSettings>): Promise<void> {
  if (!settings) return;
  settings = { ...settings, ...change };
  apply();
  const chosen = settings;
  kept = kept.then(() => attempt(() => commands.saveSettings({ settings: chosen })));
  await kept;
  if (chosen.lang === language.now) return;
  // The program speaks the new language only now: what it has said is read anew.
  speak(chosen.lang);
  changed();
}

/** Follows the system's colours while the setting leaves the choice to it. */
export function followSystem(): () => void {
  const system = window.matchMedia?.(DARK);
  system?.addEventListener('change', apply);
  return () => system?.removeEventListener('change', apply);
}

function apply(): void {
  const root = document.documentElement;
  root.dataset.theme = themeNow();
  root.style.setProperty('--text-size', String((settings?.textSize ?? 100) / 100));
}

function themeNow(): 'light' | 'dark' {
  const theme = settings?.theme ?? 'system';
  if (theme !== 'system') return theme;
  return window.matchMedia?.(DARK).matches ? 'dark' : 'light';
}
