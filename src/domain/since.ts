/**
 * The anchor, on the page of a brief, of the newest change that a copy made now can know of: what stands above it is
 * newer than the copy.
 * @param changes what came after the brief, newest first
 */
export function sinceAnchor(changes: readonly { id: string }[]): string {
  const [newest] = changes;
  return newest ? `since-${newest.id}` : 'since';
}
