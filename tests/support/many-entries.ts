import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './build-site.ts';

/**
 * A content folder in two languages with about so many entries more than the fixture it is made from: of ten, three are
 * briefs, six are asks and one is a result or an update. Every brief and every ask is translated. Returns where it is.
 */
export function manyEntries(entries: number): string {
  const root = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full/content', root, { recursive: true });
  const read = (file: string, without: RegExp) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^redirectFrom:.*\n/gmu, '')
      .replace(without, '');
  const put = (file: string, text: string, changes: Record<string, string>) => {
    const changed = Object.entries(changes).reduce(
      (before, [key, value]) => before.replace(new RegExp(`^${key}:.*$`, 'mu'), `${key}: ${value}`),
      text,
    );
    writeFileSync(join(root, file), changed);
  };
  put('site.yaml', read('site.yaml', /^logo:.*\n/gmu), {
    languages: '[en, fr]',
    digits: '{ en: latn, fr: latn }',
  });
  const brief = read('briefs/upper-river.md', /^(?:related|parent):.*\n/gmu);
  const ask = read('asks/phase-one.md', /^(?:dependsOn|answeredBy):.*\n/gmu);
  const result = read('results/two-wells.md', /^themes:.*\n/gmu);
  const update = read('updates/pump-day.md', /^asks:.*\n/gmu);
  const period = '{ start: 2024-01-01, end: 2026-12-31 }';
  for (let i = 0; i < entries * 0.3; i += 1) {
    put(`briefs/b-${i}.md`, brief, { title: `Brief ${i}` });
    writeFileSync(
      join(root, `briefs/b-${i}.fr.md`),
      `---\ntitle: Dossier ${i}\nsubtitle: Restauration du bassin\nreviewed: true\n---\n\n## La vallée\n\nLe choléra vient avec les pluies.\n`,
    );
    for (const order of [1, 2]) {
      put(`asks/a-${i}-${order}.md`, ask, {
        title: `Ask ${i} ${order}`,
        brief: `b-${i}`,
        order: `${order}`,
        period,
      });
      writeFileSync(
        join(root, `asks/a-${i}-${order}.fr.md`),
        `---\ntitle: Demande ${i} ${order}\npurpose: Quarante latrines et leurs pompes.\nreviewed: true\n---\n`,
      );
    }
    if (i % 6 === 0) put(`results/r-${i}.md`, result, { title: `Result ${i}`, briefs: `[b-${i}]` });
    if (i % 6 === 3) put(`updates/u-${i}.md`, update, { title: `Update ${i}`, briefs: `[b-${i}]` });
  }
  return root;
}
