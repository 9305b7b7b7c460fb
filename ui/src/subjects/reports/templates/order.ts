// Lists that a person puts in order: a step up or down, one out, one in.

/** The list with one of it moved by a step; the same list where it cannot go further. */
export function moved<T>(list: T[], at: number, step: number): T[] {
  const to = at + step;
  if (at < 0 || at >= list.length || to < 0 || to >= list.length) return list;
  const next = [...list];
  const [one] = next.splice(at, 1);
  next.splice(to, 0, one!);
  return next;
}

/** The list without one of it. */
export const without = <T>(list: T[], at: number): T[] => list.filter((_, place) => place !== at);
