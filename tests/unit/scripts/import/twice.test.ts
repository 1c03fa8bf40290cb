import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../scripts/import/draft/remarks.ts';
import { saveDrafts } from '../../../../scripts/import/draft/save-drafts.ts';
import { importFiles } from '../../../../scripts/import/import-files.ts';
import { untouched } from '../../../../scripts/import/report/outcome.ts';
import { importReport } from '../../../../scripts/import/report/report.ts';
import { unusedLines, usedLines } from '../../../../scripts/import/report/used-lines.ts';
import { checkContent } from '../../../../src/content-files/check.ts';
import { temporaryFolder } from '../../../support/build-site.ts';
import { fixturesIn } from '../../../support/import/fixtures.ts';

const today = '2026-01-31';

/** A copy of a fixture's site, to write into. */
function copyOf(root: string): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync(root, folder, { recursive: true });
  return folder;
}

describe.each(fixturesIn())('$name', ({ paths, root: site }) => {
  const root = copyOf(site);
  const first = importFiles(paths, { root, today }).then((imported) => {
    saveDrafts(root, imported.texts);
    return imported;
  });

  it('gives drafts that the check has nothing against', async () => {
    const before = await checkContent(site, today);
    await first;
    const errors = (await checkContent(root, today)).filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeLessThanOrEqual(before.filter(({ severity }) => severity === 'error').length);
    expect(errors.filter(({ file }) => file !== 'site.yaml')).toEqual([]);
  });

  it('imported twice, writes and offers nothing more', async () => {
    const { waiting, offers } = await first;
    const again = await importFiles(paths, { root, today });
    expect([...again.texts.keys()]).toEqual([]);
    const told = (all: typeof offers) => all.map(({ entry, path }) => `${entry.file} ${path.join('.')}`);
    expect(told(again.offers)).toEqual(told(offers));
    expect(again.waiting.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
  });

  it('is the same whenever it is read', async () => {
    const [one, other] = [copyOf(site), copyOf(site)];
    const all = await Promise.all([one, other].map((folder) => importFiles(paths, { root: folder, today })));
    const [report, again] = all.map((imported) => importReport(imported, untouched));
    expect(report).toBe(again);
    expect([...(all[0]?.texts ?? [])]).toEqual([...(all[1]?.texts ?? [])]);
  });

  it('loses no line: each is used, or told as not used', async () => {
    const imported = await first;
    const report = importReport(imported, untouched);
    for (const one of imported.documents) {
      const { words, furniture } = unusedLines(one, imported);
      const used = usedLines(one, imported);
      const lines = one.lines.filter(({ text }) => text.trim() !== '');
      expect(lines.filter((line) => !used.has(line))).toHaveLength(words.length + furniture.length);
      for (const { text } of words) expect(report).toContain(excerpt(text, 60).replace(/…$/u, ''));
    }
  });
});
