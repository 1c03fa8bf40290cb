import { importFiles } from '../../../scripts/import/import-files.ts';
import type { DraftedEntry } from './drafted.ts';
import type { Fixture } from './fixtures.ts';

/** What the importer drafts of a fixture. */
export async function importFixture({ paths, root }: Fixture): Promise<readonly DraftedEntry[]> {
  const { entries, failed } = await importFiles(paths, { root, today });
  for (const { file, message } of failed) throw new Error(`${file}: ${message}`);
  return entries;
}

const today = '2026-11-30';
