// Blocks of cells on the clipboard, as Excel, LibreOffice and Google write and read them: lines of
// texts between tabs, where a text with a tab, a line break or a quote stands in quotes.
// Everything is text; a formula is what it says, never what it computes.

/** A refusal of what lies on the clipboard. */
export type TooMuch = { tooMuch: 'text' };
/** Larger than this is no list for a person to look at. */
export const LARGEST_TEXT = 8 * 1024 * 1024;

type Offered = Pick<DataTransfer, 'getData'>;

/** The cells on the clipboard; empty when there is no text. */
export function cellsOf(data: Offered): string[][] | TooMuch {
  const text = data.getData('text/plain');
  if (text.length > LARGEST_TEXT) return { tooMuch: 'text' };
  if (text !== '') return readTabs(text);
  const page = data.getData('text/html');
  if (page.length > LARGEST_TEXT) return { tooMuch: 'text' };
  return page === '' ? [] : readPage(page);
}

/** Lines between tabs; quotes only count at the beginning of a cell. A last line break ends the last line. */
export function readTabs(text: string): string[][] {
  const lines: string[][] = [[]];
  for (let at = 0; ; ) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : bare(text, at);
    lines.at(-1)?.push(cell);
    if (next >= text.length) return lines;
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
    if (text[next] === '\t') continue;
    if (at >= text.length) return lines;
    lines.push([]);
  }
}

/** Cells as text between tabs. */
export function writeTabs(cells: string[][]): string {
  return cells.map((line) => line.map(written).join('\t')).join('\n');
}

/** The same cells as a table, for programs that ask for one. Nothing in them is markup. */
export function writePage(cells: string[][]): string {
  const rows = cells.map((line) => `<tr>${line.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** How many lines and columns a block has. */
export function shapeOf(cells: string[][]): { lines: number; columns: number } {
  return { lines: cells.length, columns: cells.reduce((most, line) => Math.max(most, line.length), 0) };
}

/**
 * A copied block as often as it fits into the marked cells, so that one copied cell goes into each of
 * them; not much more than `most` lines, which is where somebody is told that it is too much.
 */
export function repeated(cells: string[][], marked: { rows: number; columns: number }, most: number): string[][] {
  const { lines, columns } = shapeOf(cells);
  const down = marked.rows % lines === 0 ? marked.rows / lines : 1;
  const along = marked.columns % columns === 0 ? marked.columns / columns : 1;
  const wide = cells.map((line) => Array.from({ length: along }, () => line).flat());
  return Array.from({ length: Math.min(down, Math.ceil(most / lines) + 1) }, () => wide).flat();
}

function quoted(text: string, start: number): { cell: string; next: number } {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[(at += 1)];
    else if (at + 1 >= text.length || /[\t\r\n]/.test(text[at + 1] ?? '')) return { cell, next: at + 1 };
    else break;
  }
  // The quote was part of a text such as: "Dân vận khéo" năm 2024.
  return bare(text, start);
}

function bare(text: string, start: number): { cell: string; next: number } {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { cell: text.slice(start, end), next: end };
}

/** A parsed page is never put into the document: scripts in it do not run, nothing is fetched. */
function readPage(page: string): string[][] {
  const rows = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('tr')];
  const lines = rows.map((row) => [...row.querySelectorAll('td, th')].flatMap(cellTexts));
  return lines.filter((line) => line.length > 0);
}

function cellTexts(cell: Element): string[] {
  const spanned = Math.min(50, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [text, ...Array<string>(spanned - 1).fill('')];
}

function written(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
