import { collectionsNamed, findDanglingFields } from '../../content-files/dangling-fields.ts';
import { parseContent } from '../../content-files/frontmatter.ts';
import { fieldName, type Fault } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { translationFile } from '../../domain/translation-file.ts';
import { collections, isList, type CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/describe.ts';
import { faultsOf, type EntryFault } from '../faults.ts';
import { newFaults, type WhoseFaults } from '../new-faults.ts';
import { isLocal } from './folder.ts';
import { entriesAtOpening, entriesNow } from './known-entries.ts';
import { refuseAcross, type SavedFiles } from './refused-across.ts';
import { refusal } from './refusal.ts';
import type { SiteFacts } from './site-facts.ts';
import { faultOfUpload } from './uploads.ts';

/** An entry as it is, and as it is to be. */
interface Change {
  collection: CollectionName;
  id: string;
  ending: string;
  /** Where the original lies. */
  path: string;
  /** By language. */
  texts: ReadonlyMap<string, string>;
  before: ReadonlyMap<string, string>;
}

/**
 * Stops a save that would make something wrong, in the words of the check.
 * @returns what there is to say once it is saved
 */
export async function refuseFaults(change: Change, facts: SiteFacts): Promise<string[]> {
  const { collection, ending, texts, before } = change;
  const { defaultLanguage } = facts;
  const errorsOf = (all: Change['texts']) =>
    faultsOf({ collection, ending, defaultLanguage, texts: Object.fromEntries(all) }).filter(isError);
  const shape = newFaults(
    before.size > 0 ? errorsOf(before) : [],
    errorsOf(texts),
    ({ language }) => language,
  );
  const named = await namedFaults(change, facts);
  const media = mediaNamed(change, defaultLanguage);
  const uploads = await uploadFaults(media, defaultLanguage);
  const made = [...shape.made, ...named.made, ...uploads];
  const inWords = (fault: EntryFault) => told(fault, defaultLanguage);
  if (made.length > 0) throw refusal(made.map(inWords));
  const across = await refuseAcross(filesOf(change, media, defaultLanguage), facts.contentPath);
  return [...oldFaults(change.path, [...shape.old, ...named.old].map(inWords)), ...across];
}

function isError({ severity }: EntryFault): boolean {
  return severity === 'error';
}

function oldFaults(path: string, faults: readonly string[]): string[] {
  if (faults.length === 0) return [];
  return [
    `Saved. Something else in ${path} was wrong before you changed it, and has been left as it was. Mend it here, or in the file itself where this form does not show it; until then the site cannot be built.`,
    ...faults,
  ];
}

function filesOf({ path, texts }: Change, media: readonly Field[], defaultLanguage: string): SavedFiles {
  const at = (language: string) => (language === defaultLanguage ? path : translationFile(path, language));
  return {
    texts: new Map([...texts].map(([language, text]) => [at(language), text])),
    media: media.map(({ value }) => String(value)),
  };
}

function told({ language, field, message }: EntryFault, defaultLanguage: string): string {
  const where = [language === defaultLanguage ? '' : language, field].filter((one) => one !== '');
  return where.length > 0 ? `${where.join(', ')}: ${message}` : message;
}

// What a host holds Sveltia has just fetched; what it knows of other entries it keeps to itself.
async function namedFaults(
  change: Change,
  { defaultLanguage, contentPath }: SiteFacts,
): Promise<WhoseFaults<EntryFault>> {
  const { collection, id } = change;
  if (!isLocal() || isList(collection)) return { made: [], old: [] };
  const [raw, earlier] = [change.texts, change.before].map((texts) =>
    fieldsIn(change, texts, defaultLanguage),
  );
  const known = await entriesNow(contentPath, collectionsNamed(collection, raw));
  const faults = findDanglingFields({ collection, id, raw: raw ?? {} }, known);
  const broken = findDanglingFields({ collection, id, raw: earlier ?? {} }, entriesAtOpening());
  const wasBroken = ({ found }: Fault) => broken.some((fault) => fault.found === found);
  const inEntry = (one: Fault) => faultIn(defaultLanguage, one);
  return {
    made: faults.filter((fault) => !wasBroken(fault)).map(inEntry),
    old: faults.filter(wasBroken).map(inEntry),
  };
}

async function uploadFaults(media: readonly Field[], defaultLanguage: string): Promise<EntryFault[]> {
  const faults = await Promise.all(
    media.map(async ({ path, value, meta }) => {
      const fault = await faultOfUpload(String(value), meta.file === 'image');
      return fault === undefined
        ? []
        : [faultIn(defaultLanguage, { path, found: value, message: `${String(value)} ${fault}` })];
    }),
  );
  return faults.flat();
}

function mediaNamed(change: Change, defaultLanguage: string): Field[] {
  const { schema } = collections[change.collection];
  const fields = fieldsOf(schema, fieldsIn(change, change.texts, defaultLanguage));
  return [...fields].filter(({ meta }) => meta.file !== undefined);
}

function fieldsIn({ ending }: Change, texts: Change['texts'], language: string): Record<string, unknown> {
  const { data } = parseContent(texts.get(language) ?? '', ending === 'yaml');
  return isRecord(data) ? data : {};
}

function faultIn(language: string, { path, message }: Fault): EntryFault {
  return { language, field: fieldName(path), message, severity: 'error' };
}
