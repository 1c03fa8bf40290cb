interface Node {
  id: string;
}

/** Every circle among entries that point at each other, once, with the entry it was found from. */
export function findCircles<T extends Node>(
  entries: readonly T[],
  pointsTo: (entry: T) => readonly string[],
): { entry: T; circle: string[] }[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const circles: { entry: T; circle: string[] }[] = [];
  const walk = (entry: T, trail: string[]): void => {
    const seenAt = trail.indexOf(entry.id);
    if (seenAt >= 0)
      circles.push({ entry: byId.get(trail[seenAt] ?? entry.id) ?? entry, circle: trail.slice(seenAt) });
    if (seenAt >= 0 || done.has(entry.id)) return;
    for (const id of new Set(pointsTo(entry))) {
      const next = byId.get(id);
      if (next) walk(next, [...trail, entry.id]);
    }
    done.add(entry.id);
  };
  for (const entry of entries) walk(entry, []);
  return circles;
}
