import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readGold, type Gold } from './gold.ts';

/** Documents with what a careful reader takes from them. */
export interface Fixture {
  name: string;
  /** The files of the documents. */
  paths: readonly string[];
  gold: Gold;
  /** The content folder to import into. */
  root: string;
  /** The currency of that site. */
  currency: string;
}

const own = 'tests/fixtures/import';

/**
 * The fixtures in a folder, each a folder with documents and `gold.yaml`. What has no `content/` of its own is imported
 * into a site that knows nothing yet.
 */
export function fixturesIn(folder = own): Fixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.yaml')))
    .map(({ name }) => {
      const gold = readGold(join(folder, name));
      const ofItsOwn = join(folder, name, 'content');
      const root = existsSync(ofItsOwn) ? ofItsOwn : join(own, 'shared', 'content');
      const { currency } = parse(readFileSync(join(root, 'site.yaml'), 'utf8')) as { currency: string };
      return { name, gold, paths: gold.documents.map((file) => join(folder, name, file)), root, currency };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
