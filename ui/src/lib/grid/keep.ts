// Arrangements of columns are kept among the settings of the machine, under the name of their grid.

import { changeMachine, machine } from '../machine.svelte';
import type { MachineSettings } from '../ipc';
import type { Keep } from './arrangement.svelte';

type Kept = MachineSettings & { grids?: Record<string, string> };

export const machineKeep: Keep = {
  read: async (name) => (machine.settings as Kept | null)?.grids?.[name],
  write: async (name, text) => {
    const grids = (machine.settings as Kept | null)?.grids;
    if (grids) await changeMachine({ grids: { ...grids, [name]: text } } as Partial<MachineSettings>);
  },
};
