// How large the text is on this machine: 100, 110 or 125 per cent.

import { attempt } from '../lib/attempt';
import { commands, type MachineSettings } from '../lib/ipc';

const SIZES = [100, 110, 125];

let settings = $state.raw<MachineSettings | null>(null);

export const textSize = {
  get percent(): number {
    return settings?.textSize ?? 100;
  },
};

/** Takes the size that was chosen last on this machine. */
export async function loadTextSize(): Promise<void> {
  settings = (await attempt(() => commands.settings())) ?? null;
  apply();
}

/** Chooses the next size and remembers it. */
export async function nextTextSize(): Promise<void> {
  if (!settings) return;
  const next = SIZES[(SIZES.indexOf(textSize.percent) + 1) % SIZES.length] ?? 100;
  settings = { ...settings, textSize: next };
  apply();
  const chosen = settings;
  await attempt(() => commands.saveSettings({ settings: chosen }));
}

function apply(): void {
  document.documentElement.dataset.textSize = String(textSize.percent);
}
