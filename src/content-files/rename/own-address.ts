import { answeredAs, splitLanguage } from '../../domain/old-address.ts';
import type { Path } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { collections } from '../../schemas/collections.ts';
import { describe } from '../../schemas/describe.ts';
import { valueAt } from '../../schemas/describe-at.ts';
import { parseContent } from '../frontmatter.ts';
import { changeField } from '../write.ts';
import type { FieldsFile } from './mend-fields.ts';
import { addressesOf, type PlannedRenaming, type Renaming, type RenamingSite } from './renaming.ts';

/** The field in which an entry keeps its old addresses. */
const redirectField = 'redirectFrom';

/** Whether entries of a collection can keep the addresses they had. */
export function keepsAddresses({ collection }: Pick<Renaming, 'collection'>): boolean {
  return Object.hasOwn(describe(collections[collection].schema).fields, redirectField);
}

/**
 * Lets the old address of a renamed entry lead to it, where it had one that people may know; and its new address no
 * longer, where it was an old one: an entry that gets back its first name.
 * @param file of the entry, with the way to it in a file of several
 */
export function keepAddress(
  file: FieldsFile,
  prefix: Path,
  { renaming, site, wasPublished }: PlannedRenaming,
): { text: string; added: string[]; removed: string[] } {
  const addresses = addressesOf(renaming);
  if (!addresses || !keepsAddresses(renaming)) return { text: file.text, added: [], removed: [] };
  const path = [...prefix, redirectField];
  const known = oldAddresses(file, path);
  const isKnown = known.some((old) => answeredAs(old) === answeredAs(addresses.before));
  const added = wasPublished && !isKnown ? [addresses.before] : [];
  const stays = known.filter((old) => !isNow(old, addresses.after, site));
  let { text } = file;
  for (const address of added)
    text =
      known.length > 0
        ? changeField({ ...file, text }, [...path, known.length], address)
        : changeField({ ...file, text, schema: collections[renaming.collection].schema }, path, [address]);
  for (const [at, old] of [...known.entries()].reverse()) {
    if (stays.includes(old)) continue;
    const isLast = oldAddresses({ ...file, text }, path).length === 1;
    text = changeField({ ...file, text }, isLast ? path : [...path, at], undefined);
  }
  return { text, added, removed: known.filter((old) => !stays.includes(old)) };
}

function oldAddresses({ text, isYaml }: FieldsFile, path: Path): string[] {
  const { data } = parseContent(text, isYaml);
  const value = isRecord(data) || Array.isArray(data) ? valueAt(data, path) : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}

function isNow(old: string, address: string, { languages }: RenamingSite): boolean {
  return answeredAs(splitLanguage(old, languages).rest) === answeredAs(address);
}
