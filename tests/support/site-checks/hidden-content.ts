import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { temporaryFolder } from '../build-site.ts';

/** The day on which the entries under embargo may be seen. */
export const embargoEnds = '2026-02-01';

/** The collections that entries are hidden in. */
export const hiddenNames = { draft: 'zanthorix', embargoed: 'velbraska' } as const;

/** A copy of a content folder with a draft and an entry under embargo in every collection, pictures and files too. */
export async function withHiddenEntries(folder: string): Promise<string> {
  const copy = join(temporaryFolder(), 'content');
  cpSync(folder, copy, { recursive: true });
  await hide(copy, 'draft', 'visibility: draft', { sum: 4_816_273, iso2: 'TZ', colour: '#a01020' });
  const embargo = `visibility: embargoed\nembargoUntil: ${embargoEnds}`;
  await hide(copy, 'embargoed', embargo, { sum: 5_937_151, iso2: 'RW', colour: '#1020a0' });
  return copy;
}

interface Traits {
  sum: number;
  iso2: string;
  colour: string;
}

async function hide(
  folder: string,
  kind: 'draft' | 'embargoed',
  visibility: string,
  traits: Traits,
): Promise<void> {
  const name = hiddenNames[kind];
  const id = `${kind}-${name}`;
  const files = entriesOf(id, name, traits);
  for (const [file, text] of Object.entries(files)) {
    const isYaml = file.endsWith('.yaml');
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(
      join(folder, file),
      isYaml
        ? `${text}${visibility}\n`
        : `---\n${text}${visibility}\n---\n\nA ${name} body of ${name}ian words.\n`,
    );
  }
  for (const [picture, height] of [
    ['cover', 200],
    ['logo', 100],
  ] as const) {
    const image = { width: 300, height, channels: 3, background: traits.colour } as const;
    await sharp({ create: image })
      .png()
      .toFile(join(folder, `media/${id}-${picture}.png`));
  }
  writeFileSync(join(folder, `media/${id}.pdf`), `%PDF-1.4 ${name}\n`);
}

function entriesOf(id: string, name: string, { sum, iso2 }: Traits): Record<string, string> {
  return {
    [`briefs/${id}.md`]: `title: The ${name} brief
kind: project
summary: Nobody has read of ${name}esque rivers.
countries: [kenya]
status: pipeline
published: 2025
cover: { image: ${id}-cover.png, alt: A ${name} river }
documents: [{ title: Plan of ${name}, file: ${id}.pdf, category: B01, language: en }]
participants: [{ organisation: ${id}, role: partner }]
contacts: [{ contact: ${id}, role: Keeps the ${name} gate }]
figures: [{ id: ${name}-people, label: people of ${name}, value: ${sum + 111_000} }]
`,
    [`asks/${id}.md`]: `brief: ${id}
title: The ${name} dam
kind: standalone
purpose: A dam for ${name}.
amount: ${sum}
`,
    [`results/${id}.md`]: `title: The ${name} result
country: kenya
date: 2025
kind: output
summary: ${name} is reached.
briefs: [${id}]
indicators: [{ id: ${name}-count, title: Pumps of ${name}, planned: ${sum + 222_000}, actual: ${sum + 333_000} }]
`,
    [`updates/${id}.md`]: `title: News of ${name}
kind: news
date: 2025-05
summary: News from ${name}.
briefs: [${id}]
`,
    [`contacts/${id}.yaml`]: `name: Ada ${name}
organisation: ${id}
email: ada@${name}.example.org
photo: ${id}-logo.png
`,
    [`organisations/${id}.yaml`]: `name: Office of ${name}
type: government
logo: ${id}-logo.png
`,
    [`countries/${id}.md`]: `name: Land of ${name}
iso2: ${iso2}
`,
    [`pages/${id}.md`]: `title: About ${name}
`,
  };
}
