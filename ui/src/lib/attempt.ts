// Runs what a person asked for; a refusal becomes one sentence on the screen instead of an exception.

import { toast } from './ui/toasts.svelte';
import { asFailure, failureText } from './words/failure';

/** The result, or undefined after a refusal that has been shown. */
export async function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (thrown) {
    toast('error', failureText(asFailure(thrown)));
    return undefined;
  }
}
