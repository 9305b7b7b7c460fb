// The registers there are, as the program describes them.

import { commands, type RegisterShape } from '../../lib/ipc';

/** Every register. */
export const registerShapes = (): Promise<RegisterShape[]> => commands.registerShapes();

/** The registers of a subject that stand by themselves: these are its tabs. */
export const ofSubject = (shapes: RegisterShape[], subject: string): RegisterShape[] => shapes.filter((one) => one.subject === subject && (one.of === null || one.alone));

export const shapeOf = (shapes: RegisterShape[], code: string): RegisterShape | undefined => shapes.find((one) => one.code === code);
