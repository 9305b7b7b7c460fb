// A short list that the window holds whole, as a grid reads it: rounds of an office, not people of a province.

import type { Sort, Source } from './types';

type Listed<Row> = {
  key: (row: Row) => number;
  rows: () => Row[];
  /** By what a column sorts. */
  sortKey?: (row: Row, by: string) => string | number;
};

const ORDER = new Intl.Collator('vi', { numeric: true });

export function listSource<Row>({ key, rows, sortKey }: Listed<Row>): Source<Row> {
  let opened: Row[] = [];
  let view = 0;
  return {
    changes: () => rows(),
    key,
    open: async (sort) => {
      opened = sortKey ? sorted(rows(), sort, sortKey) : rows();
      return { view: ++view, total: opened.length, stale: false };
    },
    page: async (_, offset, limit) => opened.slice(offset, offset + limit),
    place: async (_, wanted) => {
      const place = opened.findIndex((row) => key(row) === wanted);
      return place < 0 ? null : place;
    },
    close: () => {},
  };
}

function sorted<Row>(rows: Row[], sort: Sort[], sortKey: (row: Row, by: string) => string | number): Row[] {
  return [...rows].sort((a, b) => {
    for (const { by, descending } of sort) {
      const order = compared(sortKey(a, by), sortKey(b, by));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function compared(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : ORDER.compare(String(a), String(b));
}
