import type { ContentFile } from '../../src/content-files/content-file.ts';
import { commentedEntry } from '../../src/content-files/commented-entry.ts';
import { slugOf } from '../../src/content-files/slug.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { calledIn } from '../../src/schemas/called.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe } from '../../src/schemas/describe.ts';
import { UsageError } from '../arguments.ts';
import { askAnswer, fieldsSaid, gather, missingFlags, type Fields, type Gathering } from './answers.ts';
import { lastSaid, type SaidFlags } from './flags.ts';
import { checkedId, idFor } from './id.ts';
import { fileOf, kindOf, textHints, type NewCollection } from './kinds.ts';
import { comesNext, nextSteps } from './next-steps.ts';
import { namesOther } from './proposals.ts';
import { saveNew } from './save.ts';
import { entriesOf, newProblems, refusedFor, told } from './site-around.ts';
import { saveTheme, themesWith } from './theme.ts';

/**
 * Writes a new entry from what was said and answered, once the check has nothing against it, and says what to do next.
 * @returns its id and its fields
 * @throws UsageError that lists everything that is missing, or what the check would refuse
 */
export async function newEntry(
  said: SaidFlags,
  gathering: Gathering,
): Promise<{ id: string; fields: Fields }> {
  const { collection, site, say } = gathering;
  refuseWithoutOthers(gathering);
  const given = fieldsSaid(collection, said);
  const faults = missingFlags(given, gathering).filter((line) => !line.startsWith('  --'));
  if (faults.length > 0) throw new UsageError(['This cannot be written:', ...faults].join('\n'));
  const idSaid = lastSaid(said, 'id');
  if (idSaid !== undefined) checkedId(idSaid, gathering);
  const taken: string[] = [];
  const noting = { ...gathering, say: (line: string) => void taken.push(`  ${line}`) };
  const gathered = await gather(given, noting);
  const id = idSaid ?? (await idFor(gathered, noting)) ?? '';
  refuseMissing(gathered, id, gathering);
  const { fields, problems } = await withoutErrors(gathered, id, gathering);
  if (collection === 'themes') saveTheme(site, fields, id);
  else saveNew(site.root, fileOf(collection, id), textOf(collection, fields));
  if (taken.length > 0) say(['Taken without asking:', ...taken, ''].join('\n'));
  say(nextSteps({ collection, id, fields, problems, site }));
  return { id, fields };
}

// Nobody can name a brief where there is none.
function refuseWithoutOthers({ collection, site, asker }: Gathering): void {
  if (!asker) return;
  for (const [name, field] of Object.entries(describe(collections[collection].schema).fields)) {
    const { references } = namesOther(field);
    if (!field.required || references === undefined || references === 'site') continue;
    if (entriesOf(site, references).length === 0)
      throw new UsageError(
        `${withArticle(kindOf[collection])} needs its ${name}, and there are no ${references} yet. Begin with: npm run new -- ${kindOf[references]}`,
      );
  }
}

function withArticle(noun: string): string {
  return `${/^[aou]/u.test(noun) ? 'An' : 'A'} ${noun}`;
}

function refuseMissing(fields: Fields, id: string, gathering: Gathering): void {
  const proposed = slugOf(calledIn(fields) ?? '');
  const missing = [
    ...(id === ''
      ? [
          `  --id ${proposed ?? '…'}   id is missing: the name of its file, and its address; small letters, digits, hyphens`,
        ]
      : []),
    ...missingFlags(fields, gathering),
  ];
  if (missing.length === 0) return;
  throw new UsageError(
    [`This is missing, and nothing was written:`, ...missing, help(gathering.collection)].join('\n'),
  );
}

function help(collection: NewCollection): string {
  return `What each is, and what may be written: npm run new -- ${kindOf[collection]} --help`;
}

function textOf(collection: NewCollection, fields: Fields): string {
  const hints = textHints[collection];
  return commentedEntry({
    schema: collections[collection].schema,
    fields,
    isYaml: hints === undefined,
    ...(hints && {
      ofText: ['Write it below the next line ---, in Markdown. It may go like this:', ...hints],
    }),
  });
}

// Holds the entry against the whole site; what is wrong with a field is asked for once more where somebody answers.
async function withoutErrors(
  fields: Fields,
  id: string,
  gathering: Gathering,
): Promise<{ fields: Fields; problems: Problem[] }> {
  const { collection, site, asker } = gathering;
  const file: ContentFile = {
    collection,
    id: collection === 'themes' ? 'themes' : id,
    language: undefined,
    file: fileOf(collection, id),
  };
  const text = collection === 'themes' ? themesWith(site, fields, id).text : textOf(collection, fields);
  const problems = await newProblems(site, file, text);
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && rule !== comesNext);
  const [first] = errors;
  if (first === undefined) return { fields, problems };
  const name =
    first.rule === 'someone-answers' ? 'contact' : first.field.replace(/^\[\d+\]\.?|[.[].*$/gu, '');
  const field = describe(collections[collection].schema).fields[name];
  if (!asker || field === undefined || first.file !== file.file) throw refusedFor(errors);
  asker.say(told(first));
  const answer = await askAnswer(name, field, { isFree: false }, fields, gathering);
  return withoutErrors({ ...fields, [name]: answer }, id, gathering);
}
