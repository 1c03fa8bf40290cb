import type { EntryFault } from './faults.ts';

/** The errors of an entry by whose they are. */
export interface WhoseFaults {
  /** What its last change made wrong. */
  made: EntryFault[];
  /** What was wrong before. */
  old: EntryFault[];
}

/**
 * Tells what a change made wrong from what was wrong before it: whoever mends a title need not mend the rest first, and
 * what no form shows nobody could mend there.
 */
export function newFaults(before: readonly EntryFault[], now: readonly EntryFault[]): WhoseFaults {
  const known = before.filter(isError).map(kindOf);
  const made: EntryFault[] = [];
  const old: EntryFault[] = [];
  for (const fault of now.filter(isError)) {
    const at = known.indexOf(kindOf(fault));
    if (at === -1) made.push(fault);
    else old.push(fault);
    if (at !== -1) known.splice(at, 1);
  }
  return { made, old };
}

function isError({ severity }: EntryFault): boolean {
  return severity === 'error';
}

// An item of a list may have moved.
function kindOf({ language, field, message }: EntryFault): string {
  return [language, field.replaceAll(/\[\d+\]/gu, '[]'), message].join('\n');
}
