// What the rest of the interface may know of the program: its commands, their types, its notices.

export { commands } from './gen/commands';
export type * from './gen/types';
export { channel } from './call';
