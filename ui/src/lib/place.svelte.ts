// Where in the program one is: a path such as ['awards', 'round', '12', 'nomination', '88'], and the way
// back and forth through the places one has been. The frame reads the first word, each subject the rest;
// nobody knows another's words.

type Path = string[];

/** A place one has been, named as its heading was. */
export type Visit = { path: Path; title: string };

const REMEMBERED = 100;
const HOME: Path = ['home'];

let stops = $state.raw<Path[]>([HOME]);
let at = $state(0);
let turn = $state(0);
let visits = $state.raw<Visit[]>([]);
const names = new Map<string, string>();

export const place = {
  get path(): Path {
    return stops[at] ?? HOME;
  },
  /** Grows when one asks for the place one is at: its screen begins anew. */
  get turn(): number {
    return turn;
  },
  get hasBack(): boolean {
    return at > 0;
  },
  get hasForth(): boolean {
    return at < stops.length - 1;
  },
  /** Where one has been before, the latest first, each place once. */
  get visits(): Visit[] {
    return visits.filter((visit) => !same(visit.path, place.path));
  },
};

/** Goes to a place that was looked for: also where one is there already, its screen shows it anew. */
export function goAndShow(...to: Path): void {
  if (same(to, place.path)) turn += 1;
  else go(...to);
}

/** Goes to another place. */
export function go(...to: Path): void {
  if (same(to, place.path)) return;
  leaveHere();
  stops = [...stops.slice(0, at + 1), to].slice(-REMEMBERED);
  at = stops.length - 1;
}

/** Calls the place one is at by a name that its heading does not say: the person found in a round. */
export function nameHere(title: string): void {
  names.set(place.path.join('/'), title);
}

/** Begins at the desk, with nothing behind. */
export function begin(): void {
  stops = [HOME];
  at = 0;
  visits = [];
  names.clear();
}

/** To where one was before. */
export function back(): void {
  step(-1);
}

/** To where one came back from. */
export function forth(): void {
  step(1);
}

function step(by: number): void {
  const next = at + by;
  if (next < 0 || next >= stops.length) return;
  leaveHere();
  at = next;
}

/** A place is remembered by the heading it had; the start of a subject has its button anyway. */
function leaveHere(): void {
  const here = place.path;
  const title = names.get(here.join('/')) ?? document.querySelector('main h1')?.textContent?.trim();
  if (here.length < 2 || !title) return;
  visits = [{ path: here, title }, ...visits.filter((visit) => !same(visit.path, here))].slice(0, REMEMBERED);
}

function same(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
