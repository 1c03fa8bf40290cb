import { join } from 'node:path';
import { putFile } from '../../scripts/put-file.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import type { ContentTranslation } from '../../src/model/translate-content.ts';
import { temporaryFolder } from './build-site.ts';

type Change = string | Uint8Array | null | ((text: string) => string);

/** A small content folder without a fault: one entry of every collection, all named by each other. */
export const contentFiles: Readonly<Record<string, string>> = {
  'site.yaml': `title: Water for Fiji
url: https://water.example.org/
organisation: agency
languages: [en]
defaultLanguage: en
currency: FJD
contact: ann
`,
  'themes.yaml': `- id: water
  title: Water
`,
  'organisations/agency.yaml': `name: Water Agency
type: national-ngo
`,
  'contacts/ann.yaml': `name: Ann Vula
organisation: agency
email: ann@water.example.org
`,
  'countries/fiji.md': `---
name: Fiji
iso2: FJ
---
`,
  'briefs/wells.md': `---
title: Wells for every village
kind: donor-brief
summary: Half of the villages have no well; each well serves two hundred people.
countries: [fiji]
status: pipeline
published: 2024
themes: [water]
sdgTargets: ["6.1"]
---

## Where people stand

They walk far for water.
`,
  'asks/first-wells.md': `---
brief: wells
title: The first ten wells
kind: phase
order: 1
purpose: Ten wells in ten villages.
amount: 100000
---
`,
  'results/wells-dug.md': `---
title: Two wells dug
country: fiji
date: 2024-03
kind: output
summary: Two villages have water.
updates: [visit]
---
`,
  'updates/visit.md': `---
title: A visit to the wells
kind: event
date: 2024-02-01
summary: The wells were seen.
---
`,
  'pages/about.md': `---
title: About
---
`,
};

/**
 * Writes the small content folder with some of its files changed: a new text, what a function makes of the old one,
 * or null for a file that goes. Returns where it is.
 */
export function contentWith(changes: Readonly<Record<string, Change>> = {}): string {
  const root = join(temporaryFolder(), 'content');
  for (const file of new Set([...Object.keys(contentFiles), ...Object.keys(changes)])) {
    const change = changes[file];
    const content =
      typeof change === 'function' ? change(contentFiles[file] ?? '') : (change ?? contentFiles[file]);
    if (change === null || content === undefined) continue;
    putFile(root, file, content);
  }
  return root;
}

/** Replaces a piece of a file that must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" does not stand in:\n${text}`);
    return text.replace(from, to);
  };
}

/** Adds a line of fields below the first line of an entry. */
export function add(lines: string): (text: string) => string {
  return (text) =>
    text.startsWith('---\n') ? text.replace('---\n', `---\n${lines}\n`) : `${lines}\n${text}`;
}

/** The translations of a content folder into one language, as Astro hands them to the model. */
export function translationsIn(
  { translations }: Pick<ReadContent, 'translations'>,
  into: string,
): Map<string, ContentTranslation> {
  return new Map(
    translations
      .filter(({ language }) => language === into)
      .map(({ collection, id, file, raw, body }) => [
        `${collection}/${id}`,
        { collection, id, language: into, file, words: raw, hasBody: body.trim() !== '' },
      ]),
  );
}
