import { beginCheck, checkRead } from '../../src/content-files/check.ts';
import { contentFileAt, type ContentFile } from '../../src/content-files/content-file.ts';
import { parseContent } from '../../src/content-files/frontmatter.ts';
import { readOriginal } from '../../src/content-files/read-original.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import { joined, type Read, type ReadEntry } from '../../src/content-files/entry.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { UsageError } from '../arguments.ts';

/** The site that is added to. */
export interface SiteAround {
  /** The content folder. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  content: ReadContent;
  /** The fields of `site.yaml`. */
  settings: Readonly<Record<string, unknown>>;
}

/**
 * Reads a content folder to add to it.
 * @throws where there is no `site.yaml`, or it has faults: nobody could tell then whether what is added fits
 */
export function siteAround(root: string, today: string): SiteAround {
  const content = readContent(root, today);
  const faults = content.problems.filter(
    ({ severity, file }) => severity === 'error' && file === 'site.yaml',
  );
  if (faults.length > 0)
    throw new UsageError(
      ['Mend site.yaml first; nothing was written:', ...faults.map((fault) => `  ${told(fault)}`)].join('\n'),
    );
  const settings = content.entries.find(({ collection }) => collection === 'site')?.raw ?? {};
  return { root, today, content, settings };
}

/** The entries of a collection. */
export function entriesOf({ content }: SiteAround, collection: CollectionName): ReadEntry[] {
  return content.entries.filter((entry) => entry.collection === collection);
}

/** The currency of the site. */
export function currencyIn({ settings }: SiteAround): string | undefined {
  return typeof settings.currency === 'string' ? settings.currency : undefined;
}

/** What the check would say of the site that it does not say now, if a file held this text. */
export async function newProblems(site: SiteAround, { file }: ContentFile, text: string): Promise<Problem[]> {
  const { root, today, content } = site;
  const before = new Set((await checkRead(content, root, today)).map(sameness));
  const after = await checkRead(contentWith(site, new Map([[file, text]])), root, today);
  return after.filter((problem) => !before.has(sameness(problem)));
}

/** As `newProblems`, of several files at once, and the errors alone. */
export async function newErrors(site: SiteAround, texts: ReadonlyMap<string, string>): Promise<Problem[]> {
  const errorsIn = async (content: ReadContent) => (await beginCheck(content, site.root, site.today)).errors;
  const known = errorsBefore.get(site) ?? new Set((await errorsIn(site.content)).map(sameness));
  errorsBefore.set(site, known);
  return (await errorsIn(contentWith(site, texts))).filter((problem) => !known.has(sameness(problem)));
}

const errorsBefore = new WeakMap<SiteAround, ReadonlySet<string>>();

// The content of the site with these originals in it.
function contentWith(site: SiteAround, texts: ReadonlyMap<string, string>): ReadContent {
  const { today, content } = site;
  const around = { today, siteCurrency: currencyIn(site) };
  const before = readBefore.get(site) ?? new Map<string, { text: string; read: Read }>();
  readBefore.set(site, before);
  const read = joined(
    [...texts].map(([file, text]) => {
      const at = contentFileAt(file);
      if (at === undefined) return { entries: [], faults: [] };
      const known = before.get(file);
      const read =
        known?.text === text
          ? known.read
          : readOriginal(at, parseContent(text, file.endsWith('.yaml')), around);
      before.set(file, { text, read });
      return read;
    }),
  );
  return {
    ...content,
    entries: [...content.entries.filter(({ file }) => !texts.has(file)), ...read.entries],
    problems: [...content.problems.filter(({ file }) => !texts.has(file)), ...read.faults],
  };
}

// Of many files few change from one look to the next.
const readBefore = new WeakMap<SiteAround, Map<string, { text: string; read: Read }>>();

// By what it says: the line may have moved.
function sameness({ rule, file, field, message }: Problem): string {
  return [rule, file, field, message].join('\n');
}

/** What the check has against something new: with it nothing is written. */
export function refusedFor(errors: readonly Problem[]): UsageError {
  return new UsageError(
    ['The check would refuse this, and nothing was written:', ...errors.map((one) => `  ${told(one)}`)].join(
      '\n',
    ),
  );
}

/** A problem on one line, as the check tells it. */
export function told({ file, line, field, message }: Problem): string {
  return `${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`;
}
