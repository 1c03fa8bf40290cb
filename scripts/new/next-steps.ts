import { resolve } from 'node:path';
import { siteSettings } from '../../src/content-files/site-settings.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { addressOf } from '../../src/schemas/addresses.ts';
import { shownPath } from '../shown-path.ts';
import type { Fields } from './answers.ts';
import { fileOf, kindOf, type NewCollection } from './kinds.ts';
import { told, type SiteAround } from './site-around.ts';

interface Written {
  collection: NewCollection;
  id: string;
  fields: Fields;
  /** What the check says of it now. */
  problems: readonly Problem[];
  site: SiteAround;
}

/** The rule that says what a new donor brief waits for: it is no fault of its own. */
export const comesNext = 'donor-brief-asks';

/** What was written and what to do next, in lines. */
export function nextSteps({ collection, id, fields, problems, site }: Written): string {
  const file = fileOf(collection, id);
  // What a step below mends is no news.
  const own = problems.filter(
    ({ rule, ...problem }) => rule !== comesNext && (problem.file === file || problem.severity === 'error'),
  );
  const asks = collection === 'briefs' && fields.kind === 'donor-brief';
  return [
    `Written: ${shownPath(site.root, file)}`,
    ...(own.length > 0 ? ['', 'The check says of it:', ...own.map((one) => `  ${told(one)}`)] : []),
    '',
    'Next:',
    ...[
      `open ${shownPath(site.root, file)} and fill in what else you know: every field stands there, with what it is`,
      ...(asks
        ? [
            `write what is asked for, as no donor brief is whole without: ${commandFor('new', site.root, `${kindOf.asks} --brief ${id}`)}`,
          ]
        : []),
      `see that all is right: ${commandFor('check', site.root)}`,
      `look at it: ${commandFor('dev', site.root)}, then ${localAddress(collection, id)}`,
    ].map((step, i) => `  ${i + 1}. ${step}`),
  ].join('\n');
}

/**
 * A command for this content folder.
 * @example commandFor('check', '/site/content') // 'npm run check'
 */
export function commandFor(script: string, root: string, words = ''): string {
  const isUsual = resolve('content') === root;
  const path = shownPath(root);
  const content = isUsual ? '' : `--content ${path.includes(' ') ? `"${path}"` : path}`;
  const all = [words, content].filter(Boolean).join(' ');
  const run = script === 'start' ? 'npm start' : `npm run ${script}`;
  return all === '' ? run : `${run} -- ${all}`;
}

function localAddress(collection: NewCollection, id: string): string {
  const { base } = siteSettings().address;
  return `http://localhost:4321${base.replace(/\/$/u, '')}${addressOf(collection, id)}`;
}
