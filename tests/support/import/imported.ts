import { importFiles } from '../../../scripts/import/import-files.ts';
import type { DraftedEntry } from './drafted.ts';
import type { Fixture } from './fixtures.ts';
import { score, type Score } from './score.ts';

/** What the importer drafts of a fixture. */
export async function importFixture({ paths, root }: Fixture): Promise<readonly DraftedEntry[]> {
  const { entries, failed } = await importFiles(paths, { root, today });
  for (const { file, message } of failed) throw new Error(`${file}: ${message}`);
  return entries;
}

/** How well each fixture is imported, by its name. */
export async function scoresOf(fixtures: readonly Fixture[]): Promise<Record<string, Score>> {
  const scores: Record<string, Score> = {};
  for (const fixture of fixtures)
    scores[fixture.name] = score(await importFixture(fixture), fixture.gold, fixture.currency);
  return scores;
}

const today = '2026-11-30';
