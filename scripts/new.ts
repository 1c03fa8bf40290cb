import { contentFolder } from '../src/content-files/folder.ts';
import { readContent } from '../src/content-files/read.ts';
import { today } from '../src/content-files/today.ts';
import { nearest } from '../src/domain/nearest.ts';
import { collections } from '../src/schemas/collections.ts';
import { describe } from '../src/schemas/describe.ts';
import { readWords, UsageError } from './arguments.ts';
import { tellCodeEditor } from './code-editor.ts';
import { askerOn, Cancelled, isAnswered, type Asker } from './new/asker.ts';
import { newEntry } from './new/entry.ts';
import { flagsOf, optionFor, type SaidFlags } from './new/flags.ts';
import { helpOf, helpOfAll, ownOptions } from './new/help.ts';
import { collectionOf, kindOf, meaningOf, type NewCollection } from './new/kinds.ts';
import { commandFor } from './new/next-steps.ts';
import { newSite } from './new/site.ts';
import { siteAround } from './new/site-around.ts';
import { helpOfSite, siteOptions } from './new/site-words.ts';
import { newTranslation } from './new/translation.ts';
import { helpOfTranslation, translationOptions } from './new/translation-words.ts';
import { optionOf, type Option } from './options.ts';
import { runCommand } from './run-command.ts';

const kinds = ['site', ...Object.values(kindOf), 'translation'];

/** Writes something to begin with: a site, an entry, a translation. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  const [first = ''] = args;
  try {
    await begin(args.find((arg) => kinds.includes(arg)) ?? (first.startsWith('-') ? '' : first));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(error.message);
    process.exitCode = 130;
  }
});

async function begin(kind: string): Promise<void> {
  if (kind !== '' && !kinds.includes(kind)) throw new UsageError(unknownKind(kind));
  const { said } = readWords(optionsOf(kind), kind === '' ? 0 : 1);
  const asker =
    isAnswered(process, process.env) && !said.has('yes')
      ? askerOn({ input: process.stdin, output: process.stdout })
      : undefined;
  const say = (line: string) => console.log(line);
  if (said.has('help')) return say(helpFor(kind));
  if (kind === '' && asker) return begin(await askKind(asker));
  const collection = collectionOf(kind);
  if (kind === 'site') await newSite(said, { asker, say });
  else if (kind === 'translation') await newTranslation(said, { asker, say });
  else if (collection !== undefined) await newEntries(collection, said, asker);
  else throw new UsageError(unknownKind(kind));
  tellCodeEditor(contentFolder(), readContent(contentFolder(), today()));
}

async function newEntries(
  collection: NewCollection,
  said: SaidFlags,
  asker: Asker | undefined,
): Promise<void> {
  const say = (line: string) => console.log(line);
  const gathering = { collection, site: siteAround(contentFolder(), today()), asker, say };
  const { id, fields } = await newEntry(said, gathering);
  const isNext = collection === 'briefs' && fields.kind === 'donor-brief' && asker;
  if (isNext) await newFirstRequest(id, asker);
}

// The brief is written, whatever becomes of its request.
async function newFirstRequest(brief: string, asker: Asker): Promise<void> {
  try {
    if (!(await asker.agree('A donor brief asks for something. Write its first request now?'))) return;
    await newEntries('asks', new Map([['brief', [brief]]]), asker);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const command = commandFor('new', contentFolder(), `${kindOf.asks} --brief ${brief}`);
    console.log(`The request was not written; the brief was. Later: ${command}`);
  }
}

function optionsOf(kind: string): Map<string, Option> {
  const shared = (['content', 'date'] as const).map((name) => [name, optionOf(name)] as const);
  // A field of the same name is what is meant: a result has a date of its own.
  return new Map([...shared, ...Object.entries(ownOptions), ...ownOf(kind)]);
}

function ownOf(kind: string): (readonly [string, Option])[] {
  if (kind === 'site') return Object.entries(siteOptions);
  if (kind === 'translation') return Object.entries(translationOptions);
  const collection = collectionOf(kind);
  if (collection === undefined) return [];
  const flags = [...flagsOf(describe(collections[collection].schema).fields)];
  return [
    ['id', { value: 'needed', needs: 'a name of small letters, digits and hyphens' }],
    ...flags.map(([name, flag]) => [name, optionFor(flag)] as const),
    ...(flags.some(([, { field }]) => field.meta.money)
      ? [['currency', { value: 'needed', needs: 'a code, such as EUR' }] as const]
      : []),
  ];
}

function helpFor(kind: string): string {
  if (kind === 'site') return helpOfSite();
  if (kind === 'translation') return helpOfTranslation();
  const collection = collectionOf(kind);
  return collection === undefined ? helpOfAll() : helpOf(collection);
}

function askKind(asker: Asker): Promise<string> {
  const choices = kinds.map((kind) => ({ value: kind, label: `${kind} (${meaningOf(kind)})` }));
  return asker.choose({ message: 'What is it to be?', choices });
}

function unknownKind(kind: string): string {
  const near = nearest(kind.replace(/s$/u, ''), kinds);
  const begin = kind === '' ? 'Say what it is to be' : `There is no "${kind}" to begin`;
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return `${begin}.${meant} There are: ${kinds.join(', ')}. All of it: npm run new -- --help`;
}
