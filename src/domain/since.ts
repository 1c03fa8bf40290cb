/**
 * The anchor on a brief's page, without its `#`, that stands between what somebody knows who holds the brief as it is
 * now and whatever is newer: it is named for the newest of its changes, and stands in every later build.
 * @param changes newest first, as a brief has them
 * @example sinceAnchor([{ id: 'two-wells' }]) // 'since-two-wells'
 */
export function sinceAnchor([newest]: readonly { id: string }[]): string {
  return newest === undefined ? 'since' : `since-${newest.id}`;
}
