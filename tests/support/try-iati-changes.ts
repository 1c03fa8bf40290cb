import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { putFile } from '../../scripts/put-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import type { KnownFiles } from '../../src/content-files/known-files.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import { iatiActivities } from '../../src/formats/iati/activities.ts';
import { iatiOrganisation } from '../../src/formats/iati/organisation.ts';
import { createIatiValidator } from '../../src/formats/iati/validate.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { temporaryFolder } from './build-site.ts';
import { asFile, iatiSourceOf } from './iati.ts';
import { changes, type Change } from './iati-changes.ts';

const today = '2026-01-31';
const seed = Number(process.env['MUTATION_SEED'] ?? 20260131);
const { faultsOf } = createIatiValidator(today);

/** How a fixture is changed. */
interface Trial {
  /** `tests/fixtures/<name>/content`, in English first. */
  fixture: string;
  /** The file that is changed. */
  file: string;
  /** How many changes are made. */
  runs: number;
  /** How many of them the checks must accept at least: those of all files are more than 5,000. */
  accepted: number;
}

/**
 * Tries changes on files of a fixture: whatever the checks accept goes out as valid IATI. All changes of one file stand
 * in one content folder, each as an entry of its own beside the original, with what it needs to be part of an activity.
 * `MUTATION_SEED` tries others.
 */
export function tryChanges(trials: readonly Trial[]): void {
  it.each(trials)(
    '$fixture, $file: of $runs changes at least $accepted are accepted, and their IATI is valid',
    async ({ fixture, file, runs, accepted }) => {
      const copies = copiesOf(fixture, file, runs);
      const content = await withoutWhatIsRefused(copies);
      const published = content.entries.filter((entry) => entry.published && copies.changed.has(entry.file));
      tell(`${fixture}/${file}`, runs, published.length);
      expect(faultsIn(content, copies.root)).toEqual([]);
      expect(published.length).toBeGreaterThanOrEqual(accepted);
    },
    300_000,
  );
  afterAll(tellAll);
}

/** The same for files of which a site has only one: each change is a site. */
export function trySites(trials: readonly Trial[]): void {
  it.each(trials)(
    '$fixture, $file: of $runs changes at least $accepted are accepted, and their IATI is valid',
    async ({ fixture, file, runs, accepted }) => {
      const root = copyOf(fixture);
      const source = readFileSync(join(root, file), 'utf8');
      const known: KnownFiles = new Map();
      let count = 0;
      for (const change of fc.sample(changes, { seed, numRuns: runs })) {
        writeFileSync(join(root, file), change(file, source));
        const problems = await checkContent(root, today, known);
        if (problems.some(({ severity }) => severity === 'error')) continue;
        count++;
        expect(faultsIn(readContent(root, today, known), root)).toEqual([]);
      }
      tell(`${fixture}/${file}`, runs, count);
      expect(count).toBeGreaterThanOrEqual(accepted);
    },
    300_000,
  );
  afterAll(tellAll);
}

const told: string[] = [];

function tell(what: string, runs: number, accepted: number): void {
  told.push(`${accepted} of ${runs} of ${what}`);
}

function tellAll(): void {
  console.log(`seed ${seed}, accepted: ${told.splice(0).join('; ')}`);
}

/** A folder with many entries in the place of one. */
interface Copies {
  root: string;
  /** The files that belong to each copy. */
  files: ReadonlyMap<string, readonly string[]>;
  /** Those of them that are changed. */
  changed: ReadonlySet<string>;
}

function copyOf(fixture: string): string {
  const root = join(temporaryFolder(), 'content');
  cpSync(`tests/fixtures/${fixture}/content`, root, { recursive: true });
  return root;
}

function copiesOf(fixture: string, file: string, runs: number): Copies {
  const root = copyOf(fixture);
  const source = readFileSync(join(root, file), 'utf8').replace(/^redirectFrom:.*\n/mu, '');
  const all = fc.sample(changes, { seed, numRuns: runs });
  const files = new Map(all.map((change, i) => writeCopy(root, file, source, change, i)));
  return { root, files, changed: new Set([...files.values()].flatMap(([first]) => first ?? [])) };
}

function writeCopy(
  root: string,
  file: string,
  source: string,
  change: Change,
  number: number,
): [string, readonly string[]] {
  const [collection, ending] = [dirname(file), extname(file)];
  const mark = `-changed-${number}`;
  const id = basename(file, ending) + mark;
  const written = {
    [`${collection}/${id}${ending}`]: change(file, source.replace(/^briefs:.*$/mu, `briefs: [with${mark}]`)),
    ...around(collection, id, mark),
  };
  for (const [name, text] of Object.entries(written)) {
    putFile(root, name, text);
  }
  return [mark, Object.keys(written)];
}

// What brings an entry into an activity: a brief that names it, or an ask of it. Every fixture has a `fiji`.
function around(collection: string, id: string, mark: string): Record<string, string> {
  const brief = (more: string, country = 'fiji') => ({
    [`briefs/with${mark}.md`]: `---
title: With
kind: project
summary: A brief.
countries: [${country}]
status: implementation
published: 2024-03-01
period: { start: 2024-01-01, end: 2026-12-31 }
${more}---
`,
  });
  const ask = (of: string, more: string) => ({
    [`asks/of${mark}.md`]: `---
brief: ${of}
title: An ask
kind: standalone
purpose: For it.
amount: 1000000
period: { start: 2024-01-01, end: 2026-06-30 }
${more}---
`,
  });
  switch (collection) {
    case 'briefs':
      return ask(id, '');
    case 'results':
      return brief('');
    case 'contacts':
      return brief(`contacts: [{ contact: ${id} }]\n`);
    case 'countries':
      return brief('', id);
    case 'organisations':
      return {
        ...brief(`participants: [{ organisation: ${id}, role: funding }]\n`),
        ...ask(
          `with${mark}`,
          `contributions: [{ donor: ${id}, amount: 5, kind: received, date: 2024-02-03 }]\n`,
        ),
      };
    default:
      return {};
  }
}

// Again and again: what goes may be what another file names.
async function withoutWhatIsRefused({ root, files }: Copies): Promise<ReadContent> {
  const known: KnownFiles = new Map();
  for (;;) {
    const problems = await checkContent(root, today, known);
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    if (refused.size === 0) return readContent(root, today, known);
    const marks = new Set([...refused].map((file) => /-changed-\d+/u.exec(file)?.[0] ?? `of ${file} itself`));
    for (const mark of marks) {
      const going = files.get(mark);
      if (!going) throw new Error(`a change is an error ${mark}: ${messagesOf(problems)}`);
      for (const file of going) rmSync(join(root, file), { force: true });
    }
  }
}

function messagesOf(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .slice(0, 5)
    .map(({ file, message }) => `${file}: ${message}`)
    .join('\n');
}

// A few are enough to see what is wrong, each with the text that it is made of.
function faultsIn(content: ReadContent, root: string): string[] {
  const source = iatiSourceOf(content, today);
  const faults: string[] = [];
  for (const { entry, xml } of iatiActivities(source)) {
    const found = faultsOf(asFile(xml), 'activities');
    if (found.length === 0) continue;
    faults.push([entry, ...found, readFileSync(join(root, entry), 'utf8'), xml].join('\n'));
    if (faults.length > 2) break;
  }
  const organisation = iatiOrganisation(source);
  return [...faults, ...(organisation === undefined ? [] : faultsOf(organisation, 'organisation'))];
}
