// Where in the program one is: a path such as ['awards', 'round', '12'].
// The frame reads the first word, each subject the rest; nobody knows another's words.

let path = $state<string[]>(['home']);

export const place = {
  get path(): string[] {
    return path;
  },
};

/** Goes to another place. */
export function go(...to: string[]): void {
  path = to;
}
