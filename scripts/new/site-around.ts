import { checkRead } from '../../src/content-files/check.ts';
import type { ContentFile } from '../../src/content-files/content-file.ts';
import { parseContent } from '../../src/content-files/frontmatter.ts';
import { readOriginal } from '../../src/content-files/read-original.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import type { ReadEntry } from '../../src/content-files/entry.ts';
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
export async function newProblems(site: SiteAround, at: ContentFile, text: string): Promise<Problem[]> {
  const { root, today, content } = site;
  const around = { today, siteCurrency: currencyIn(site) };
  const read = readOriginal(at, parseContent(text, at.file.endsWith('.yaml')), around);
  const withFile = {
    ...content,
    entries: [...content.entries.filter(({ file }) => file !== at.file), ...read.entries],
    problems: [...content.problems.filter(({ file }) => file !== at.file), ...read.faults],
  };
  const before = new Set((await checkRead(content, root, today)).map(sameness));
  return (await checkRead(withFile, root, today)).filter((problem) => !before.has(sameness(problem)));
}

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
