// The shapes between a grid and the screen that uses it. Nothing here knows a subject: a screen
// says which columns there are, where rows come from and how a text is saved.
//
//   const grid = new GridModel<Person>({
//     name: 'person',                          // test ids (`person-row`, `person-cell-name`), stored layout
//     label: () => say('people'),              // what a screen reader calls it
//     columns: () => COLUMNS,                  // see Column
//     source: viewSource or listSource(...),   // see Source
//     editing: () => (locked ? null : edits),  // see Editing; null: nothing can be typed
//   });
//   <Grid {grid} />
//
// `grid.activeRow`, `grid.activeField`, `grid.total`, `grid.chosen` and `grid.failure` may be read;
// `grid.focus()`, `grid.show(key)` and `grid.flush()` may be called.

import type { Snippet } from 'svelte';

/** A mark on a cell or row and the reason, which is read out and shown in the status line. */
export type Mark = { tone: 'error' | 'warning'; text: string };

/** One member of a closed list: what is sent and what people read. */
export type Option = { value: string; text: string };

/** Something that could be meant by what is being typed. Taking it may do more, such as remembering. */
export type Suggestion = { value: string; text: string; detail?: string; take?: () => Promise<unknown> };

export type Column<Row> = {
  id: string;
  title: string;
  /** In rem. */
  width: number;
  /** Takes the room that the others leave, until a person gives it a width. */
  grow?: boolean;
  /** Numbers stand at the end. */
  end?: boolean;
  /** What is shown, copied and filled: always the whole text. */
  text: (row: Row) => string;
  /** False: nobody types here, also in a grid that can be edited. */
  editable?: boolean;
  /** A closed list to choose from; `free` lets other texts pass as they are. */
  options?: () => Option[];
  free?: boolean;
  /** What a text could mean, while it is typed. Late answers are dropped. */
  suggest?: (text: string, row: Row | undefined) => Promise<Suggestion[]>;
  /** The name by which the source sorts this column; without one it cannot be sorted. */
  sort?: string;
  mark?: (row: Row) => Mark | null;
  /** Drawn in place of the text, such as a badge; its words are the text. */
  cell?: Snippet<[Row]>;
  /** Not shown until somebody asks for it. */
  hidden?: boolean;
};

export type Sort = { by: string; descending: boolean };

/** An opened view: `stale` when a fresh one might be in another order. */
export type ViewInfo = { view: number; total: number; stale: boolean };

/** Where rows come from. */
export type Source<Row> = {
  /** Reads the state on which the view depends (filters): when it changes, the view is opened anew. */
  depends?: () => unknown;
  /** Reads the state that holds the rows, where the window holds them itself. */
  changes?: () => unknown;
  key: (row: Row) => number;
  /** Opens a view; `keep` is an open one whose order shall stay as far as it can. */
  open: (sort: Sort[], keep: number | null) => Promise<ViewInfo>;
  /** Whether in this order no row changes its place or leaves by being typed in: it is never kept then. */
  isSteady?: (sort: Sort[]) => boolean;
  page: (view: number, offset: number, limit: number) => Promise<Row[]>;
  /** Where a record stands in the view, null when it is not in it. */
  place: (view: number, key: number) => Promise<number | null>;
  close: (view: number) => void;
  /** Whether a refusal says that the view is gone and has to be opened anew. */
  isGone?: (thrown: unknown) => boolean;
};

export type BlockAct = 'typed' | 'paste' | 'fill' | 'clear' | 'cut' | 'insert';
export type BlockLine = { key: number | null; after: number | null; texts: string[] };
export type Block = { fields: string[]; lines: BlockLine[]; act: BlockAct };

/** What a block would do: one sentence, and the cells that could not be read. */
export type BlockPreview = {
  text: string;
  unreadTotal: number;
  unread: { line: number; field: string; raw: string; text: string }[];
  /** Why it cannot be applied at all. */
  refusal: string | null;
};

/** How typed texts are kept. A rejected promise is shown by `why`, and the text stays. */
export type Editing<Row> = {
  /** The program keeps the order of `save` and `create` itself: a text need not wait for the ones before it. */
  ordered?: boolean;
  save: (row: number, field: string, text: string) => Promise<Row>;
  /** Makes a row out of the last, blank line. Absent: there is no such line. */
  create?: (fields: string[], texts: string[]) => Promise<Row>;
  /** Many cells as one operation. Absent: cells are saved one by one. */
  preview?: (block: Block) => Promise<BlockPreview>;
  apply?: (block: Block) => Promise<number[]>;
  remove?: (keys: number[]) => Promise<unknown>;
  undo?: () => Promise<unknown>;
  redo?: () => Promise<unknown>;
  why: (thrown: unknown) => string;
};
