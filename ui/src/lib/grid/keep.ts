// Arrangements of columns are kept among the settings of the machine, under the name of their grid.

import { changeMachine, machine } from '../machine.svelte';
import type { Keep } from './arrangement.svelte';

export const machineKeep: Keep = {
  read: async (name) => machine.settings?.grids[name],
  write: async (name, text) => changeMachine({ grids: { ...machine.settings?.grids, [name]: text } }),
};
