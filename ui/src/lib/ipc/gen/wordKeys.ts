// Provisional until it is generated from the message catalogue.
export type WordKey = string;
