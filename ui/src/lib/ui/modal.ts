// What every modal part of the page shares: the element keeps the focus inside, Escape asks to close, and
// the focus goes back to where it was.

/** Opens `dialog`; `onclose` is asked for on Escape. Returns what closes it again. */
export function openModal(dialog: HTMLDialogElement, onclose: () => void): () => void {
  const before = document.activeElement;
  const cancel = (event: Event) => {
    event.preventDefault();
    onclose();
  };
  // Some web views close on a second Escape without asking.
  const closed = () => onclose();
  dialog.addEventListener('cancel', cancel);
  dialog.addEventListener('close', closed);
  dialog.showModal();
  return () => {
    dialog.removeEventListener('cancel', cancel);
    dialog.removeEventListener('close', closed);
    if (dialog.open) dialog.close();
    giveBack(before);
  };
}

/** Puts the focus back, unless something else has taken it meanwhile. */
function giveBack(before: Element | null): void {
  setTimeout(() => {
    const now = document.activeElement;
    const free = !now || now === document.body || !now.isConnected;
    if (free && before instanceof HTMLElement && before.isConnected) before.focus();
  });
}
