// What is done with photos and documents, and what is said of it.

import { attempt } from '../attempt';
import { commands, type Attached, type Attachment } from '../ipc';
import { tellDone } from '../undoing.svelte';
import { toast } from '../ui/toasts.svelte';
import { failureText } from '../words/failure';
import { say } from '../words/say';

/** The record whose photos and documents they are. */
export type Owner = { table: string; key: number };

export type How = 'chosen' | 'dropped';

/** Takes files in by dialog or as they were dropped; says what was done to them, and why some were not taken. */
export async function take({ table, key }: Owner, keepSize: boolean, how: How): Promise<void> {
  const ask = how === 'chosen' ? commands.attachmentAdd : commands.attachmentDropped;
  const attached = await attempt(() => ask({ table, key, keepSize }));
  if (attached) await told(attached);
}

async function told({ keys, notices, refused }: Attached): Promise<void> {
  for (const failure of refused) toast('error', failureText(failure));
  const added = keys.length > 0 ? [say('attachments-added', { count: keys.length })] : [];
  const said = [...added, ...notices].join(' ');
  if (keys.length > 0) await tellDone(said);
  else if (said) toast('ok', said);
}

/** Shows one in the program that this machine has for it. */
export async function open({ key }: Attachment): Promise<void> {
  await attempt(() => commands.attachmentOpen({ key }));
}

/** Saves one as a file. */
export async function save({ key }: Attachment): Promise<void> {
  const name = await attempt(() => commands.attachmentSave({ key }));
  if (name) toast('ok', say('attachments-saved', { name }));
}

/** Removes one; true when it is done. */
export async function remove({ key }: Attachment): Promise<boolean> {
  const done = await attempt(async () => (await commands.attachmentsRemove({ keys: [key] }), true));
  if (done) await tellDone();
  return done ?? false;
}

/** Gives one another place, counted from 0. */
export async function move({ key }: Attachment, to: number): Promise<void> {
  await attempt(() => commands.attachmentMove({ key, to }));
}

/** What a photo shows, for those who cannot see it. */
export function altOf({ caption, name }: Attachment): string {
  return caption || say('attachments-photo-alt', { name });
}
