import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stretchedFixture } from './stretched-fixture.ts';

/**
 * A content folder in two languages with about so many entries more than the fixture it is made from: of ten, three are
 * briefs, six are asks and one is a result or an update. Every brief and every ask is translated. Returns where it is.
 */
export function manyEntries(entries: number): string {
  const { root, read, put, brief, ask, result, update } = stretchedFixture();
  put('site.yaml', read('site.yaml', /^logo:.*\n/gmu), {
    languages: '[en, fr]',
    digits: '{ en: latn, fr: latn }',
  });
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
