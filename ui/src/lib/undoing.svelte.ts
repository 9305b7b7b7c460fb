// Undo and redo as the window offers them. What can be undone is the program's decision;
// here is only which of its operations the buttons name, and which keys press them.

import { attempt } from './attempt';
import { changed } from './changes.svelte';
import { frameKeyOf } from './keys/table';
import { takesText } from './keys/chord';
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
  if (!redone) return;
  changed();
  toast('ok', say('ui-redone', { what: redone.text }));
}

function tell(undone: Undone): void {
  changed();
  const action = undone.redo ? { label: say('ui-redo'), run: () => void redo() } : undefined;
  toast('ok', say('ui-undone', { what: undone.text }), action);
}

/** Says what was done, in the journal's words where none are given, and offers to take exactly that back. */
export async function tellDone(text?: string): Promise<void> {
  const [newest] = (await attempt(() => commands.operations({ before: null, limit: 1 }))) ?? [];
  const said = text ?? newest?.text;
  const again = newest && undoable([newest]) && { label: say('ui-undo'), run: () => void undo(newest.key) };
  if (said) toast('ok', said, again || undefined);
}

/** What a key press asks for. In a field with unsaved text, Ctrl+Z belongs to that text. */
export function keyOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  const key = frameKeyOf(event);
  if (key !== 'undo' && key !== 'redo') return null;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return null;
  return key;
}

/** A cell of a grid says itself whether its text is saved; any other field that holds text is being typed in. */
function isTyping(target: EventTarget | null): boolean {
  if (!takesText(target)) return false;
  const field = target as HTMLInputElement;
  const inCell = field.dataset.cell ?? field.closest('[data-cell], [role="gridcell"]');
  return inCell ? field.dataset.unsaved === 'true' : field.value !== '';
}
