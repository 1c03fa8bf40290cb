import { counted, counts, type Problem } from '../../src/domain/problem.ts';
import type { Option } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { rows } from './help.ts';
import { commandFor } from './next-steps.ts';
import { siteQuestions } from './site-questions.ts';

/** What `new site` can be told. */
export const siteOptions: Readonly<Record<string, Option>> = {
  ...Object.fromEntries(
    Object.entries(siteQuestions).map(([name, { message }]) => [
      name,
      { value: 'needed', needs: `an answer: ${message}` },
    ]),
  ),
  sample: { value: 'optional', needs: 'the name of a folder in examples/' },
};

/** What it is for. */
export function helpOfSite(): string {
  const options = Object.entries(siteQuestions).map(([name, { message, field }]) => {
    const choices = field.choices.map((one) => `${one.name} (${one.means})`).join(', ');
    return [`--${name} "…"`, `${message}${choices === '' ? '' : ` One of ${choices}`}`] as const;
  });
  return [
    'npm run new -- site [options]',
    '',
    'Writes a small site that is whole, into content/: a brief with a request, somebody who answers, and a page. What is',
    'not given is asked for. A site that is there already is moved to examples/ after a yes; nothing is lost.',
    '',
    ...rows([
      ...options,
      [
        '--sample [NAME]',
        'Takes a site from examples/ instead: the one of this name, where there are several.',
      ],
      ['--yes', 'Takes what is proposed, and moves the site that is there, without asking.'],
      ['--content DIR', 'Another folder; a site that is there moves to DIR-before.'],
    ]),
  ].join('\n');
}

/** What was written and moved, what the check points out, and what to do next, in lines. */
export function whatIsThere(
  root: string,
  problems: readonly Problem[],
  place: string | undefined,
  isNew: boolean,
): string {
  const { warnings } = counts(problems);
  const moved =
    place === undefined
      ? []
      : [
          `The site that was there lies in ${shownPath(place)} now. To see it: npm start -- --content ${shownPath(place)}`,
          '',
        ];
  const told = problems.map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
  return [
    ...moved,
    `Written: ${shownPath(root)}, a site that is whole.`,
    ...(warnings > 0 && isNew
      ? ['', `The check points out ${counted(warnings, 'thing')}, and stops at nothing:`, ...told]
      : []),
    '',
    'Next:',
    `  1. look at it: ${commandFor('start', root)}`,
    ...(isNew
      ? [
          '  2. write your own words over those in briefs/first-brief.md, asks/first-request.md and pages/about.md;',
          '     they are public, say that they are not yours yet, and ask for a sum of 1 that is made up',
          '  3. before you publish, see that url in site.yaml is the address the site will have',
          `  4. go on: ${commandFor('new', root, 'result')}, or any other (npm run new -- --help)`,
        ]
      : [`  2. see what each file holds, then write your own: ${commandFor('new', root, 'brief')}`]),
  ].join('\n');
}
