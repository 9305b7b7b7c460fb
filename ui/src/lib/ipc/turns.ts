// The order of what is typed, kept across the way to the program: each save bears the next number, and
// the program does them by number although they travel side by side.

let last = 0;

/** The number of the next save. */
export function nextTurn(): number {
  return (last += 1);
}

/** Begins again at one, as the program does when its changes are listened to. */
export function beginTurns(): void {
  last = 0;
}
