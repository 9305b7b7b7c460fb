// Texts as they begin a line.

/** The text with its first letter large. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
