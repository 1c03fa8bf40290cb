import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './build-site.ts';

/** A copy of the full fixture, with a text of each kind to write more entries from: none names what another has to be. */
export function stretchedFixture() {
  const root = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full/content', root, { recursive: true });
  const read = (file: string, without: RegExp) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^redirectFrom:.*\n/gmu, '')
      .replace(without, '');
  return {
    root,
    read,
    brief: read('briefs/upper-river.md', /^(?:related|parent):.*\n/gmu),
    ask: read('asks/phase-one.md', /^(?:dependsOn|answeredBy):.*\n/gmu),
    result: read('results/two-wells.md', /^themes:.*\n/gmu),
    update: read('updates/pump-day.md', /^asks:.*\n/gmu),
    /** Writes a text as a file of it, with the values of some fields changed. */
    put: (file: string, text: string, changes: Readonly<Record<string, string>>): void => {
      const changed = Object.entries(changes).reduce(
        (before, [key, value]) => before.replace(new RegExp(`^${key}:.*$`, 'mu'), `${key}: ${value}`),
        text,
      );
      writeFileSync(join(root, file), changed);
    },
  };
}
