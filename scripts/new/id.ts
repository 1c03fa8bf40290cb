import { slugOf } from '../../src/content-files/slug.ts';
import { calledIn } from '../../src/schemas/called.ts';
import { explainShape } from '../../src/schemas/explain.ts';
import { anchor } from '../../src/schemas/fields.ts';
import { UsageError } from '../arguments.ts';
import type { Fields, Gathering } from './answers.ts';
import { kindOf } from './kinds.ts';
import { entriesOf } from './site-around.ts';

/**
 * The id of a new entry: asked for, or proposed by what it is called; undefined where nobody answers and it is called
 * in other letters than Latin ones.
 */
export async function idFor(fields: Fields, gathering: Gathering): Promise<string | undefined> {
  const { asker, say } = gathering;
  const proposal = proposedId(fields, gathering);
  if (!asker) {
    if (proposal !== undefined) say(`id: ${proposal} (by what it is called)`);
    return proposal;
  }
  return asker.line({
    message:
      'Id: the name of its file, which is its address and stays: small Latin letters, digits, hyphens.',
    proposal,
    refuse: (id) => faultOfId(id, gathering),
  });
}

/** Refuses an id that cannot be one, or is there already. */
export function checkedId(id: string, gathering: Gathering): void {
  const fault = faultOfId(id, gathering);
  if (fault !== undefined) throw new UsageError(`--id: ${fault}. Nothing was written.`);
}

function faultOfId(id: string, { collection, site }: Gathering): string | undefined {
  const [fault] = explainShape(anchor('The name of its file.'), id);
  if (fault) return fault.message;
  const there = entriesOf(site, collection).find((entry) => entry.id === id);
  if (there === undefined) return undefined;
  return `${id} exists already (${there.file}); choose another id for this ${kindOf[collection]}`;
}

function proposedId(fields: Fields, { collection, site }: Gathering): string | undefined {
  const slug = slugOf(calledIn(fields) ?? '');
  if (slug === undefined) return undefined;
  const taken = new Set(entriesOf(site, collection).map(({ id }) => id));
  const short = shortened(slug);
  return [short, ...Array.from({ length: 99 }, (_, i) => `${short}-${i + 2}`)].find((id) => !taken.has(id));
}

// An address that can be read out: whole words of a long title.
function shortened(slug: string): string {
  return slug.length <= 50 ? slug : slug.slice(0, 51).replace(/-[^-]*$/u, '');
}
