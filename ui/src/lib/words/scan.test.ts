// Every word a person can see comes from the catalogue: no text stands in the markup, no sentence in the code,
// no name of a closed list without words, and nothing is said in one language only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const SOURCES = join(process.cwd(), 'src');
const WORDS = join(process.cwd(), '../crates/office/words');
/** Attributes and properties whose text is shown or read out. */
const SEEN = new Set(['title', 'label', 'alt', 'placeholder', 'text', 'hint', 'about', 'optional', 'problem', 'closeLabel', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']);
/** Signs that are the same in every language: the seal of the program. */
const SIGNS = new Set(['DV']);
const LETTERS = /\p{L}{2}/u;
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

type Node = { type: string; [part: string]: unknown };

/** Invented people for tests and for a plain browser are no words of the program. */
const INVENTED = /\.test\.|ipc.(gen|dev)|people\.ts$/;
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => !INVENTED.test(file));
const read = (file: string) => readFileSync(join(SOURCES, file), 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, look));
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) look(node as Node);
  for (const [part, inner] of Object.entries(node)) if (part !== 'parent' && part !== 'metadata') visit(inner, look);
}

/** The literal texts a component shows. */
function shownBy(source: string): string[] {
  const found: string[] = [];
  const { fragment } = parse(source, { modern: true });
  const literals = (value: unknown) => visit(value, (inner) => {
    if (inner.type === 'Text') found.push(String(inner.data));
    if (inner.type === 'Literal' && typeof inner.value === 'string' && inner.value.includes(' ')) found.push(inner.value);
  });
  visit(fragment, (node) => {
    if (node.type === 'Attribute') return void (SEEN.has(String(node.name)) && literals(node.value));
    const nodes = (node.nodes ?? []) as Node[];
    if (node.type === 'Fragment') for (const child of nodes) if (child.type === 'Text') found.push(String(child.data));
  });
  return found.map((text) => text.trim()).filter((text) => LETTERS.test(text) && !SIGNS.has(text));
}

function catalogue(lang: string): Map<string, string> {
  const folder = join(WORDS, lang);
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Map([...text.matchAll(/^([a-z][a-z0-9-]*) =((?:.*)(?:\n[ }].*)*)/gm)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

describe('no text of a component stands outside the catalogue', () => {
  const components = files.filter((file) => file.endsWith('.svelte'));
  test.each(components)('%s', (file) => expect(shownBy(read(file))).toEqual([]));

  test('and the scan would see it', () => {
    expect(shownBy('<p>Xin chào</p>')).toEqual(['Xin chào']);
    expect(shownBy('{#if ok}<b title="Đóng lại">{x}</b>{/if}')).toEqual(['Đóng lại']);
    expect(shownBy(`<Note text={ok ? 'Đã xong việc' : other} />`)).toEqual(['Đã xong việc']);
    expect(shownBy('<p class="two words" data-testid="row">{say("ui-close")}</p>')).toEqual([]);
  });
});

test('no sentence in Vietnamese stands in the code', () => {
  const scripts = files.filter((file) => /\.(ts|svelte)$/.test(file));
  const found = scripts.flatMap((file) => {
    const code = withoutComments(read(file).replace(/<!--[\s\S]*?-->/g, ''));
    return [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)].map(([text]) => text).filter((text) => VIETNAMESE.test(text) && / /.test(text)).map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});

describe('the two languages', () => {
  const vi = catalogue('vi');
  const en = catalogue('en');

  test('have the same words', () => {
    expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
  });

  test('fill in the same arguments', () => {
    const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\$([a-zA-Z_]+)/g)].map((found) => found[1]))].sort();
    const differing = [...vi].filter(([key, text]) => argumentsOf(text).join() !== argumentsOf(en.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leave nothing untranslated: no Vietnamese letters in English words', () => {
    // Names keep their letters: of the language, the program, the currency, and what examples and quotations show.
    const own = /^(settings-lang-vi|ui-app-name|cli-|dialog-office-files)/;
    const plain = (text: string) => text.replace(/“[^”]*”|đồng|(?:for example|with its sign):.*$/gi, '');
    const found = [...en].filter(([key, text]) => VIETNAMESE.test(plain(text)) && !own.test(key));
    expect(found.map(([key, text]) => `${key} =${text}`)).toEqual([]);
  });

  test('hold no code', () => {
    const coded = [...vi, ...en].filter(([, text]) => /\b[a-z]+_[a-z_]+\b/.test(text.replace(/\{[^}]*\}/g, '')));
    expect(coded.map(([key]) => key)).toEqual([]);
  });
});

test('every word of the window is said somewhere', () => {
  const source = files.filter((file) => /\.(svelte|ts)$/.test(file)).map(read).join('\n');
  const window = ['ui', 'frame', 'grid', 'paths'].flatMap((name) => {
    try {
      const text = readFileSync(join(WORDS, 'vi', `${name}.ftl`), 'utf8');
      return [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? '');
    } catch {
      return [];
    }
  });
  // Some keys end in a member of a closed list: `grid-done-${act}`.
  const begun = [...source.matchAll(/\(`([a-z][a-z-]*-)\$\{/g)].map((found) => found[1] ?? '');
  const isSaid = (key: string) => source.includes(`'${key}'`) || begun.some((start) => key.startsWith(start));
  expect(window.filter((key) => !isSaid(key))).toEqual([]);
});
