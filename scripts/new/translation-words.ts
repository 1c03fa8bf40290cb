import type { ReadEntry } from '../../src/content-files/entry.ts';
import { languageCalled } from '../../src/domain/language-tag.ts';
import type { Option } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { rows } from './help.ts';
import { commandFor } from './next-steps.ts';
import type { SiteAround } from './site-around.ts';

/** What `new translation` can be told. */
export const translationOptions: Readonly<Record<string, Option>> = {
  of: { value: 'needed', needs: 'what is translated, such as briefs/AN-ID, themes or site' },
  language: { value: 'needed', needs: 'the code of a language, such as fr' },
};

/** What it is for. */
export function helpOfTranslation(): string {
  return [
    'npm run new -- translation --of briefs/AN-ID --language CODE',
    '',
    'Writes the file of a translation beside its original, with the words that are to be translated in it.',
    '',
    ...rows([
      ['--of briefs/AN-ID', 'What is translated: a folder of content/ and an id; or themes, or site.'],
      [
        '--language CODE',
        'Into which language: one of those in site.yaml. Another is added to them after a yes.',
      ],
      ['--yes', 'Adds the language to site.yaml, where it is not there yet.'],
      ['--content DIR', 'Another content folder.'],
    ]),
  ].join('\n');
}

/** What a language is called. */
export function nameOf(language: string): string {
  return languageCalled(language, 'en') ?? language;
}

/** What stands at the top of a translation to be made, a line each. */
export function remarks(original: ReadEntry, language: string, isYaml: boolean): string[] {
  const hasText = !isYaml && original.body.trim() !== '';
  return [
    `${original.file} in ${nameOf(language)}. Below stand its words as they are there; a line that begins with # is a note.`,
    'Take away the # and the space before a name, and write the words in the other language over it. What stays a',
    'note is shown as in the original. A translation holds words only: no number, date, sum or id but those below.',
    ...(hasText
      ? [
          `The text goes below the next line ---: translate that of ${original.file}. Until then the original is shown.`,
        ]
      : []),
    'When a native reader has read it all, write: reviewed: true',
  ];
}

/** What was written and what to do next, in lines. */
export function told(site: SiteAround, file: string, language: string, isNew: boolean): string {
  const path = shownPath(site.root, file);
  return [
    `Written: ${path}`,
    ...(isNew ? [`Added ${language} to languages in ${shownPath(site.root, 'site.yaml')}`] : []),
    '',
    'Next:',
    `  1. open ${path} and translate the words in it`,
    `  2. see that all is right: ${commandFor('check', site.root)}`,
    `  3. look at it: ${commandFor('dev', site.root)}, then its page under /${language}/`,
  ].join('\n');
}
