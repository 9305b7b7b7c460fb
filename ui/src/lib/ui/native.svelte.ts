// The system's own file dialogs do not block the page behind them: two quick clicks would open two.
// While one is open, nothing in the window answers.

let open = $state(0);

export const native = {
  get open(): boolean {
    return open > 0;
  },
};

/**
 * Runs something that begins with a system dialog, with the window inert meanwhile; the focus returns
 * where it was. Work that goes on after the dialog calls `closed` as soon as it knows of it.
 */
export async function whileNative<T>(run: (closed: () => void) => Promise<T>): Promise<T> {
  const focused = document.activeElement;
  let shown = true;
  const closed = () => {
    if (shown) open -= 1;
    shown = false;
  };
  open += 1;
  try {
    return await run(closed);
  } finally {
    closed();
    if (focused instanceof HTMLElement) setTimeout(() => focused.isConnected && focused.focus());
  }
}
