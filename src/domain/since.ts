/** The anchor of the list of what has changed since a brief: a copy leads to it that was made before anything had. */
export const sinceList = 'since';

/**
 * The anchor, on the page of a brief, of the newest change that a copy made now can know of: what stands above it is
 * newer than the copy.
 * @param changes what came after the brief, newest first
 * @example sinceAnchor([{ id: 'two-wells' }]) // 'since-two-wells'
 */
export function sinceAnchor(changes: readonly { id: string }[]): string {
  const [newest] = changes;
  return newest ? anchorOf(newest.id) : sinceList;
}

/** What an anchor may be named for: an entry, and the addresses that it had before. */
interface Change {
  id: string;
  path: string;
  redirectFrom: readonly string[];
}

/**
 * The anchors that each change bears, so that every copy made until now finds its place: its own, and those of the
 * ids that it had before. No anchor stands twice.
 * @param changes newest first
 * @param known what the brief as it is now knows of, newest first: copies of an earlier edition may lead there
 * @example sinceAnchors([update], []).get(update) // ['since-visit']
 */
export function sinceAnchors<T extends Change>(
  changes: readonly T[],
  known: readonly T[],
): ReadonlyMap<T, readonly string[]> {
  // A result and an update may have one id. The older bears the anchor: a copy that knew the older alone misses nothing
  // so, and one that knew both meets one of them once more; the other way round the first would miss what lies between.
  const bearers = new Map<string, T>();
  const give = (id: string, change: T) => {
    if (!bearers.has(id)) bearers.set(id, change);
  };
  for (const oldestFirst of [changes.toReversed(), known.toReversed()]) {
    for (const change of oldestFirst) give(change.id, change);
    for (const change of oldestFirst) for (const id of formerIds(change)) give(id, change);
  }
  const byBearer = Map.groupBy(bearers, ([, change]) => change);
  return new Map(
    [...changes, ...known].map((change) => [
      change,
      (byBearer.get(change) ?? []).map(([id]) => anchorOf(id)),
    ]),
  );
}

function anchorOf(id: string): string {
  return `${sinceList}-${id}`;
}

// The ids in the addresses that lead to an entry from the folder it stands in.
function formerIds({ path, redirectFrom }: Change): string[] {
  const [folder = ''] = /^\/[^/]+\//u.exec(path) ?? [];
  return redirectFrom.flatMap((address) => {
    const id = address.startsWith(folder) ? address.slice(folder.length).replace(/\/$/u, '') : '';
    return id === '' || id.includes('/') ? [] : [id];
  });
}
