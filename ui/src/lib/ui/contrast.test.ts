// The colours of both sets against WCAG 2.2 AA: 4.5 : 1 for letters, 3 : 1 for the edges of controls and the
// mark of focus.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCES = join(process.cwd(), 'src');
const TOKENS = readFileSync(join(SOURCES, 'lib/ui/tokens.css'), 'utf8');
const GROUNDS = ['ground', 'surface', 'surface-2'];

/** The letters that may stand on each ground. */
const LETTERS: Record<string, string[]> = {
  ground: ['ink', 'ink-2', 'accent-deep', 'error', 'warning', 'ok'],
  surface: ['ink', 'ink-2', 'accent-deep', 'error', 'warning', 'ok'],
  'surface-2': ['ink', 'ink-2', 'accent-deep', 'error', 'warning', 'ok'],
  'neutral-soft': ['ink', 'ink-2', 'accent-deep'],
  'accent-soft': ['ink', 'ink-2', 'accent-deep', 'error'],
  'error-soft': ['error', 'ink'],
  'warning-soft': ['warning', 'ink'],
  'ok-soft': ['ok', 'ink'],
  accent: ['on-accent'],
  'accent-deep': ['on-accent'],
  rail: ['rail-ink', 'on-rail'],
  'rail-hover': ['rail-ink', 'on-rail'],
  'rail-active': ['rail-ink', 'on-rail'],
  paper: ['paper-ink'],
};

/** Edges of controls and marks of focus on what lies beside them. */
const EDGES: Record<string, string[]> = {
  ground: ['accent', 'line-strong'],
  surface: ['accent', 'line-strong', 'error', 'warning', 'ok', 'ink'],
  'surface-2': ['accent', 'line-strong'],
  'accent-soft': ['accent'],
  rail: ['on-rail'],
  'rail-active': ['on-rail'],
  accent: ['on-accent'],
};

type Set = Map<string, string>;

/** The colours of a set; the dark one changes those it names. */
function setOf(theme: 'light' | 'dark'): Set {
  const [light = '', dark = ''] = TOKENS.split("[data-theme='dark']");
  const read = (css: string): [string, string][] => [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']);
  return new Map([...read(light), ...(theme === 'dark' ? read(dark) : [])]);
}

function luminance(hex: string): number {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function tooWeak(set: Set, pairs: Record<string, string[]>, least: number): string[] {
  const all = Object.entries(pairs).flatMap(([ground, inks]) => inks.map((ink) => ({ ground, ink })));
  return all.flatMap(({ ground, ink }) => {
    const ratio = contrast(set.get(ink) ?? 'missing', set.get(ground) ?? 'missing');
    return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
  });
}

const styles = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|css)$/.test(file) && !file.endsWith('tokens.css'))
  .map((file) => {
    const text = readFileSync(join(SOURCES, file), 'utf8');
    return { file, css: file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '') };
  });

describe.each(['light', 'dark'] as const)('in the %s set', (theme) => {
  const set = setOf(theme);
  test('letters can be read on their grounds', () => expect(tooWeak(set, LETTERS, 4.5)).toEqual([]));
  test('edges and marks of focus can be seen', () => expect(tooWeak(set, EDGES, 3)).toEqual([]));
});

describe('the styles of the interface', () => {
  test('name no colour but by its role', () => {
    const named = styles.flatMap(({ file, css }) => [...css.matchAll(/#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch)\([^v]/g)].map((found) => `${file}: ${found[0]}`));
    expect(named).toEqual([]);
  });

  test('use only roles that exist', () => {
    const known = new Set([...TOKENS.matchAll(/--([a-z0-9-]+):/g)].map((found) => found[1]));
    const colours = /(?:color|background|outline|border[a-z-]*|shadow|fill|stroke)[a-z-]*:[^;]*?var\(--([a-z0-9-]+)/g;
    const unknown = styles.flatMap(({ file, css }) => [...css.matchAll(colours)].filter((found) => !known.has(found[1])).map((found) => `${file}: --${found[1]}`));
    expect(unknown).toEqual([]);
  });

  test('put letters only on grounds they are checked on', () => {
    const rules = styles.flatMap(({ file, css }) => [...css.matchAll(/\{([^{}]*)\}/g)].map((found) => ({ file, rule: found[1] ?? '' })));
    const unchecked = rules.flatMap(({ file, rule }) => {
      const ink = /(?:^|[\s;])color: var\(--([a-z0-9-]+)\)/.exec(rule)?.[1];
      const ground = /background(?:-color)?: var\(--([a-z0-9-]+)\)/.exec(rule)?.[1];
      if (!ink) return [];
      const grounds = ground ? [ground] : ink.startsWith('on-') || ink.startsWith('rail') || ink.startsWith('paper') ? [] : GROUNDS;
      return grounds.filter((on) => !LETTERS[on]?.includes(ink)).map((on) => `${file}: ${ink} on ${on}`);
    });
    expect(unchecked).toEqual([]);
  });
});
