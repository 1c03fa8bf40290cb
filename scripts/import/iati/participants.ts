import { refer, taken, type Draft, type DraftFields } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { roleOf } from './codes.ts';
import { attributeOf, childrenOf } from './element.ts';
import type { Organisations } from './organisations.ts';

/** Who takes part in an activity, and as what, in the order of the file. */
export function participantsOf(reading: ActivityReading, organisations: Organisations): DraftFields[] {
  const seen = new Set<string>();
  const numbers = new Map<Draft, number>();
  return childrenOf(reading.activity, 'participating-org').flatMap((element) => {
    const organisation = organisations.named(element, reading);
    if (!organisation) {
      reading.notes.tell('A participant has neither a name nor an identifier: it was left out', element);
      return [];
    }
    // What stands there because the standard demands a participant, in a file of our own.
    if (reading.isOwn && attributeOf(element, 'own:basis') !== undefined) {
      if (reading.site?.organisation !== undefined)
        (organisation as { id?: string }).id = reading.site.organisation;
      return [];
    }
    const role = roleOf(attributeOf(element, 'role'));
    if (role === undefined)
      reading.notes.tell('A participant has no role that IATI knows: write its role', element);
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    const key = `${number} ${role ?? ''}`;
    if (seen.has(key) && !reading.isOwn) return [];
    seen.add(key);
    const line = reading.lines.of(element);
    return [
      { organisation: refer(organisation, line), ...(role !== undefined && { role: taken(role, line) }) },
    ];
  });
}
