// The grid as screens use it; types.ts says how.

export { default as Grid } from './Grid.svelte';
export { GridModel, type GridOptions } from './grid.svelte';
export { listSource } from './list';
export { programEditing, programSource } from './program';
export type * from './types';
