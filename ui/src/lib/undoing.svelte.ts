// Undo and redo as the window offers them. What can be undone is the program's decision;
// here is only which of its operations the buttons name, and which keys press them.

import { attempt } from './attempt';
import { commands, type OperationRow, type Undone } from './ipc';
import { toast } from './ui/toasts.svelte';
import { say } from './words/say';

/** An undo that later operations stand in the way of: the one asked for and those. */
export type Blocked = { operation: number; text: string; later: OperationRow[] };

let blocked = $state.raw<Blocked | null>(null);

export const undoing = {
  get blocked(): Blocked | null {
    return blocked;
  },
};

/** The operation that undo would take back: the newest one that can be. */
export function undoable(operations: OperationRow[]): OperationRow | undefined {
  return operations.find((row) => row.undoable && row.state === 'live');
}

/** The undo that redo would take back: the newest one not yet redone, while nothing new came after it. */
export function redoable(operations: OperationRow[]): OperationRow | undefined {
  const end = operations.findIndex((row) => row.state !== 'undo');
  const undone: OperationRow[] = [];
  for (const row of operations.slice(0, end < 0 ? undefined : end).reverse()) {
    if (row.kind === 'office.redo') undone.pop();
    else undone.push(row);
  }
  return undone.at(-1);
}

/** Takes back one operation, or the newest. Where later ones touch the same records, the person is asked. */
export async function undo(operation: number | null = null): Promise<void> {
  const undone = await attempt(() => commands.undo({ operation }));
  if (!undone) return;
  if (undone.operation !== null) return tell(undone);
  if (operation !== null) blocked = { operation, text: undone.text, later: undone.conflicts };
}

/** Takes back what was asked for together with what stood in the way. */
export async function undoTogether({ operation, later }: Blocked): Promise<void> {
  blocked = null;
  const operations = [operation, ...later.map((row) => row.key)];
  const undone = await attempt(() => commands.undoTogether({ operations }));
  if (undone) tell(undone);
}

/** Leaves everything as it is. */
export function dismiss(): void {
  blocked = null;
}

/** Does again what was undone last. */
export async function redo(): Promise<void> {
  const redone = await attempt(() => commands.redo());
  if (redone) toast('ok', say('ui-redone', { what: redone.text }));
}

function tell(undone: Undone): void {
  const action = undone.redo ? { label: say('ui-redo'), run: () => void redo() } : undefined;
  toast('ok', say('ui-undone', { what: undone.text }), action);
}

/** What a key press asks for. In a field with unsaved text, Ctrl+Z belongs to that text. */
export function keyOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return null;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return null;
  return key === 'y' || event.shiftKey ? 'redo' : 'undo';
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return target.dataset.cell ? target.dataset.unsaved === 'true' : target.value !== '';
}
