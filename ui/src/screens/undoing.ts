// Undo and redo as the window offers them. What can be undone is the program's decision;
// here is only which of its operations the buttons name, and which keys press them.

import { attempt } from '../lib/attempt';
import { commands, type OperationRow } from '../lib/ipc';
import { toast } from '../lib/ui/toasts.svelte';
import { say } from '../lib/words/say';

/** The operation that undo would take back: the newest one that can be. */
export function undoable(operations: OperationRow[]): OperationRow | undefined {
  return operations.find((row) => row.undoable && row.state === 'live');
}

/** The undo that redo would take back: only while nothing came after it. */
export function redoable(operations: OperationRow[]): OperationRow | undefined {
  return operations[0]?.state === 'undo' ? operations[0] : undefined;
}

/** Takes back one operation, or the newest. */
export async function undo(operation: number | null = null): Promise<void> {
  const undone = await attempt(() => commands.undo({ operation }));
  if (undone) toast('ok', undone.text, { label: say('ui-redo'), run: () => void redo() });
}

/** Does again what was undone last. */
export async function redo(): Promise<void> {
  const redone = await attempt(() => commands.redo());
  if (redone) toast('ok', redone.text);
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
