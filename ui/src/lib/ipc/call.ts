// The one door to the program: every generated command passes through `call`.
// Nothing else in the interface may import `@tauri-apps`.

import { Channel, invoke } from '@tauri-apps/api/core';

export { Channel };

/** Calls a command; the promise is rejected with the `Failure` that the command returned. */
export function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  return invoke<T>(command, args);
}

/** A channel whose messages are handed to `receive`, in the order they were sent. */
export function channel<T>(receive: (message: T) => void): Channel<T> {
  const opened = new Channel<T>();
  opened.onmessage = receive;
  return opened;
}
