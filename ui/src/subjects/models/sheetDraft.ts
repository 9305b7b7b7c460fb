// A score sheet while it is being written down: everything is text until it is sent.

import type { NewScoreSheet, ScoreSheet } from '../../lib/ipc';
import { readPoints, showPoints } from './points';

export type ItemDraft = { code: string; group: string; label: string; max: string; step: string; evidence: boolean; veto: boolean };
export type BandDraft = { label: string; min: string };
export type SheetDraft = { name: string; max: string; items: ItemDraft[]; bands: BandDraft[] };

/** A sheet as it can be written over; the name of another version is for a person to say. */
export function draftOf({ name, max, items, bands, sample }: ScoreSheet, another: boolean): SheetDraft {
  return {
    name: another && sample ? '' : name,
    max: showPoints(max),
    items: items.map((item) => ({ ...item, max: showPoints(item.max), step: item.step ? showPoints(item.step) : '' })),
    bands: bands.map(({ label, min }) => ({ label, min: showPoints(min) })),
  };
}

export const blankItem = (place: number): ItemDraft => ({ code: `M${place + 1}`, group: '', label: '', max: '', step: '', evidence: false, veto: false });

/** The points of the items together; a veto has none. */
export function sumOf({ items }: SheetDraft): number {
  return items.reduce((sum, { max, veto }) => sum + (veto ? 0 : (readPoints(max) ?? 0)), 0);
}

/** The sheet to send; null where points are no points. */
export function sheetOf({ name, max, items, bands }: SheetDraft): Omit<NewScoreSheet, 'validFrom'> | null {
  const most = readPoints(max);
  const read = items.map((item) => ({ ...item, max: item.veto ? 0 : readPoints(item.max), step: item.veto || item.step.trim() === '' ? 0 : readPoints(item.step) }));
  const named = bands.map(({ label, min }) => ({ label, min: readPoints(min) }));
  const all = [...read.flatMap((item) => [item.max, item.step]), ...named.map(({ min }) => min)];
  if (most === null || all.includes(null)) return null;
  return {
    name, max: most,
    items: read.map((item) => ({ ...item, max: item.max ?? 0, step: item.step ?? 0 })),
    bands: named.map(({ label, min }) => ({ label, min: min ?? 0 })),
  };
}
