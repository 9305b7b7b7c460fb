// Text that was typed outside a grid and that nobody has saved yet: a dialog's, a form's, a table's. Grids save
// by themselves; about these the person is asked before the window or their dialog closes.

const unsaved = new Map<object, string>();

/** Notes that something titled so holds text that is not saved; `who` names it. */
export function noteTyped(who: object, title: string): void {
  unsaved.set(who, title);
}

/** What was typed there is saved, or let go. */
export function forgetTyped(who: object): void {
  unsaved.delete(who);
}

/** The title of what was typed in last and is not saved; null while all is. */
export function typedIn(): string | null {
  return [...unsaved.values()].at(-1) ?? null;
}

/** Asks the person whether what was typed under that title may be let go. */
export type Asker = (title: string) => Promise<boolean>;

let asker: Asker | null = null;

/** Who asks; the screens bring the words. */
export function askWith(asking: Asker | null): void {
  asker = asking;
}

/** Whether `who` may go: at once where all is saved, else as the person answers. */
export async function mayGo(who: object): Promise<boolean> {
  const title = unsaved.get(who);
  return title === undefined || !asker || asker(title);
}
