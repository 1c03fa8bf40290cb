/** The faults of an entry by whose they are. */
export interface WhoseFaults<Fault> {
  /** What its last change made wrong. */
  made: Fault[];
  /** What was wrong before. */
  old: Fault[];
}

/**
 * Tells what a change made wrong from what was wrong before it: whoever mends a title need not mend the rest first, and
 * what no form shows nobody could mend there. A fault is the same where its rule, file or language, field and words are,
 * wherever in a list it stands.
 * @param placeOf what else than field and words tells one fault from another
 */
export function newFaults<Fault extends { field: string; message: string }>(
  before: readonly Fault[],
  now: readonly Fault[],
  placeOf: (fault: Fault) => string,
): WhoseFaults<Fault> {
  // An item of a list may have moved.
  const kindOf = (fault: Fault) =>
    [placeOf(fault), fault.field.replaceAll(/\[\d+\]/gu, '[]'), fault.message].join('\n');
  const known = Map.groupBy(before, kindOf);
  const { made = [], old = [] } = Object.groupBy(now, (fault) =>
    known.get(kindOf(fault))?.pop() === undefined ? 'made' : 'old',
  );
  return { made, old };
}
