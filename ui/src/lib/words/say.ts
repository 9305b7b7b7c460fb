// The message catalogue in the window: the same Fluent files that the Rust side reads.
// No sentence for a person stands anywhere else in the interface.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Lang } from '../ipc';
import type { WordKey } from '../ipc/gen/wordKeys';
import { language } from './lang.svelte';

export type { WordKey };
export type WordArgs = Record<string, FluentVariable>;

const SOURCES = import.meta.glob<string>('../../../../crates/office/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Lang, FluentBundle>();
const unread = new Map<Lang, string[]>();

/** The sentence of a key. A missing one is a mistake of ours: loud while developing, the key itself otherwise. */
export function say(key: WordKey, args?: WordArgs): string {
  const text = sayIfKnown(key, args);
  if (text === null && import.meta.env.DEV) throw new Error(`no words for ${key}`);
  return text ?? key;
}

/** The sentence of a key that came from outside (an error code), or null where the catalogue has none. */
export function sayIfKnown(key: string, args?: WordArgs): string | null {
  const bundle = bundleOf(language.now);
  const pattern = messageOf(bundle, language.now, key)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : null;
}

function bundleOf(lang: Lang): FluentBundle {
  const known = bundles.get(lang);
  if (known) return known;
  // Direction marks around arguments would be copied along with the text; neither language needs any.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundles.set(lang, bundle);
  unread.set(lang, Object.keys(SOURCES).filter((path) => path.includes(`/${lang}/`)));
  return bundle;
}

/** Files are read when a word of theirs is said first, the one named as the key begins before others. */
function messageOf(bundle: FluentBundle, lang: Lang, key: string) {
  const paths = unread.get(lang) ?? [];
  const named = paths.findIndex((path) => path.endsWith(`/${key.split('-', 1)[0]}.ftl`));
  for (let at = named; !bundle.hasMessage(key) && paths.length > 0; at = 0) {
    const [path] = paths.splice(Math.max(at, 0), 1);
    bundle.addResource(new FluentResource(SOURCES[path ?? ''] ?? ''));
  }
  return bundle.getMessage(key);
}
