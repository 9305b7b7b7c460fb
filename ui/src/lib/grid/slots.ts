// Which row of the document draws which place of a list. Rows are not made anew while a list is
// scrolled: a row that is out of sight takes another place and only its texts change. They stand in
// the document in the order of their places, as screen readers go through them, and the one that
// holds the keyboard is never moved in it: it would lose what an input method is composing.

export type Slot = { slot: number; place: number };

/** Rows for `places`, which ascend, out of those there were; `held` is the place with the keyboard. */
export function slotted(before: Slot[], places: number[], held: number): Slot[] {
  const now = new Set(places);
  const staying = before.filter(({ place }) => now.has(place)).length;
  return staying * 2 > places.length ? exchanged(before, places) : replaced(before, places, held);
}

/** Most stay: the few that left go to the other end. */
function exchanged(before: Slot[], places: number[]): Slot[] {
  const now = new Set(places);
  const known = new Map(before.map(({ slot, place }) => [place, slot]));
  const free = before.filter(({ place }) => !now.has(place)).map(({ slot }) => slot);
  const fresh = numbersAfter(before);
  return places.map((place) => ({ place, slot: known.get(place) ?? free.shift() ?? fresh() }));
}

/** Few stay or none: each takes the place at its own position, and none is moved in the document. */
function replaced(before: Slot[], places: number[], held: number): Slot[] {
  const fresh = numbersAfter(before);
  const [from, to] = [before.findIndex(({ place }) => place === held), places.indexOf(held)];
  // The row with the keyboard keeps its own: those above it come from above, those below from below.
  const by = from >= 0 && to >= 0 ? from - to : 0;
  return places.map((place, at) => ({ place, slot: before[at + by]?.slot ?? fresh() }));
}

function numbersAfter(slots: Slot[]): () => number {
  let last = slots.reduce((most, { slot }) => Math.max(most, slot), -1);
  return () => (last += 1);
}
