import { describe, expect, test } from 'vitest';
import { cellsOf, LARGEST_TEXT, readTabs, repeated, shapeOf, writePage, writeTabs } from './clipboard';

const offered = (plain: string, page = '') => ({ getData: (type: string) => (type === 'text/plain' ? plain : page) });

describe('text between tabs is read as spreadsheets write it', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', 'Hùng', [['Hùng']]],
    ['a row with its line break', 'a\tb\r\n', [['a', 'b']]],
    ['several rows', 'a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
    ['empty cells at both ends', '\tb\t\n', [['', 'b', '']]],
    ['an empty row between', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['a line break inside a cell', '"Khối\nvận"\tb\n', [['Khối\nvận', 'b']]],
    ['a tab inside a cell', '"a\tb"\tc', [['a\tb', 'c']]],
    ['doubled quotes', '"Dân vận ""khéo"""\tb', [['Dân vận "khéo"', 'b']]],
    ['quotes that are only part of a text', '"Dân vận khéo" năm 2024\tb', [['"Dân vận khéo" năm 2024', 'b']]],
    ['a quote without its end', '"Dân vận\tb', [['"Dân vận', 'b']]],
    ['rows of different lengths', 'a\tb\tc\nd\n', [['a', 'b', 'c'], ['d']]],
    ['old line ends', 'a\rb\r', [['a'], ['b']]],
    ['a formula as what it says', '=1+1\t@SUM(A1)\n', [['=1+1', '@SUM(A1)']]],
    ['marks of direction and controls as they come', 'a\u202Eb\u0007\n', [['a\u202Eb\u0007']]],
  ])('%s', (_, text, cells) => expect(readTabs(text)).toEqual(cells));
});

test('what is written is read back the same', () => {
  const cells = [['Lê "Bé"', 'a\tb', ''], ['dòng\nmới', '=1+1', '<b>đậm</b>'], ['', '', '']];
  expect(readTabs(writeTabs(cells))).toEqual(cells);
});

describe('the clipboard', () => {
  test('is read as a page where there is no plain text', () => {
    const page = '<table><tr><td>Lê <b>Hoàng</b></td><td colspan="2">x</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>';
    expect(cellsOf(offered('', page))).toEqual([['Lê Hoàng', 'x', ''], ['1', '2', '3']]);
  });

  test('runs nothing of a page it reads', () => {
    const page = '<table><tr><td><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">Út</td></tr></table>';
    cellsOf(offered('', page));
    expect('ran' in globalThis).toBe(false);
  });

  test('with nothing on it gives nothing', () => expect(cellsOf(offered(''))).toEqual([]));

  test('larger than a person can look at is refused before it is read', () => {
    expect(cellsOf(offered('x'.repeat(LARGEST_TEXT + 1)))).toEqual({ tooMuch: 'text' });
  });

  test('of ten thousand rows is read whole', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `Người ${at}\tcá nhân\n`).join('');
    expect(shapeOf(readTabs(text))).toEqual({ lines: 10_000, columns: 2 });
  });
});

test('copied markup is text in a page too', () => {
  expect(writePage([['<script>x</script>', 'a & b']])).toBe('<table><tr><td>&lt;script&gt;x&lt;/script&gt;</td><td>a &amp; b</td></tr></table>');
});

describe('a copied block', () => {
  test.each([
    ['of one cell goes into each marked one', [['a']], { rows: 2, columns: 3 }, [['a', 'a', 'a'], ['a', 'a', 'a']]],
    ['of one row goes into each marked row', [['a', 'b']], { rows: 2, columns: 2 }, [['a', 'b'], ['a', 'b']]],
    ['that does not fit evenly goes in once', [['a'], ['b']], { rows: 3, columns: 1 }, [['a'], ['b']]],
    ['larger than what is marked goes in once', [['a', 'b'], ['c', 'd']], { rows: 1, columns: 1 }, [['a', 'b'], ['c', 'd']]],
  ])('%s', (_, cells, marked, expected) => expect(repeated(cells, marked, 100)).toEqual(expected));

  test('is not repeated without bounds', () => {
    expect(repeated([['a']], { rows: 100_000, columns: 1 }, 100)).toHaveLength(101);
  });
});
