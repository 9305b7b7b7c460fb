// The message catalogue in the window: the same Fluent files that the Rust side reads.
// No sentence for a person stands anywhere else in the interface.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { WordKey } from '../ipc/gen/wordKeys';

export type { WordKey };
export type WordArgs = Record<string, FluentVariable>;

const SOURCES = import.meta.glob<string>('../../../../crates/office/words/vi/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Direction marks around arguments would be copied along with the text; Vietnamese needs none.
const bundle = new FluentBundle('vi', { useIsolating: false });
for (const source of Object.values(SOURCES)) {
  bundle.addResource(new FluentResource(source));
}

/** The sentence of a key. A missing one is a mistake of ours: loud while developing, the key itself otherwise. */
export function say(key: WordKey, args?: WordArgs): string {
  const text = sayIfKnown(key, args);
  if (text === null && import.meta.env.DEV) throw new Error(`no words for ${key}`);
  return text ?? key;
}

/** The sentence of a key that came from outside (an error code), or null where the catalogue has none. */
export function sayIfKnown(key: string, args?: WordArgs): string | null {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : null;
}
