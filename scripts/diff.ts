import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkRead } from '../src/content-files/check.ts';
import { contentFolder } from '../src/content-files/folder.ts';
import { readContent } from '../src/content-files/read.ts';
import { siteSettings } from '../src/content-files/site-settings.ts';
import { today } from '../src/content-files/today.ts';
import { readableLines } from '../src/data/readers/readable-lines.ts';
import { readerFacts } from '../src/data/readers/reader-facts.ts';
import { counts } from '../src/domain/problem.ts';
import { changeSentence, changesWords } from '../src/formats/changes/changes-words.ts';
import { compareFacts, type Changes } from '../src/formats/changes/compare-facts.ts';
import type { ReaderFacts } from '../src/formats/changes/facts.ts';
import { report } from '../src/formats/report.ts';
import { createEdition } from '../src/i18n/edition.ts';
import { readArguments, UsageError } from './arguments.ts';
import { readLastBuild, type LastBuild } from './building/last-build.ts';
import { reasonOf } from './plain-words.ts';
import { shownPath } from './shown-path.ts';

const help = `Says in words what readers will see changed since the last build: npm run diff

  --outDir DIR   the folder of that build, else dist
  --content DIR  the content folder, else content
  --date DAY     the day it is compared for, as YYYY-MM-DD, else today
  --json         for machines`;

process.exitCode = await diff();

/** Says what would change for readers since the last build: 0 whatever changes, 2 it cannot be said. */
async function diff(): Promise<number> {
  try {
    const {
      outDir = 'dist',
      json,
      help: isHelp,
    } = readArguments(['content', 'date', 'outDir', 'json', 'help']);
    if (isHelp) {
      console.log(help);
      return 0;
    }
    // As a build calls it, which keeps by its name what readers were shown.
    const site = existsSync(outDir) ? realpathSync(outDir) : resolve(outDir);
    const name = shownPath(site);
    const last = factsOf(readLastBuild(site), name);
    const changes = compare(last, await factsNow());
    console.log(json ? machineWords(changes) : words(changes, name));
    return 0;
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : reasonOf(error));
    return 2;
  }
}

function factsOf(last: LastBuild, name: string): ReaderFacts {
  if ('facts' in last) return last.facts;
  const why = {
    site: `There is no site in ${name} to compare with.`,
    facts: `The site in ${name} was built elsewhere, long ago, or before this program was last installed: what its readers were shown is not known here.`,
    'other-site': `The site in ${name} is not the one that was built here last.`,
  }[last.missing];
  throw new UsageError(
    `${why} Build once from the content that is published now (npm run build), before you go on changing it; from then on each build can be compared with.`,
  );
}

async function factsNow(): Promise<ReaderFacts> {
  const [folder, day] = [contentFolder(), today()];
  const content = readContent(folder, day);
  const problems = await checkRead(content, folder, day);
  if (counts(problems).errors > 0) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new UsageError(`The content has faults, so it cannot be built yet.\n\n${report(errors)}`);
  }
  return readerFacts(content, folder, day);
}

function compare(last: ReaderFacts, now: ReaderFacts): Changes {
  const language = String(now.site.defaultLanguage);
  const currencies = [...new Set([...last.currencies, ...now.currencies])];
  const settings = { language, defaultLanguage: language, currencies, ...siteSettings().address };
  const look = createEdition(settings);
  return compareFacts(last, now, { look, linesOf: readableLines });
}

function words(changes: Changes, name: string): string {
  return `Since the build of ${changes.since} (${name}):\n\n${changesWords(changes)}`;
}

function machineWords({ since, changes, later }: Changes): string {
  const told = changes.map((change) => ({ ...change, words: changeSentence(change) }));
  return JSON.stringify({ since, changes: told, later }, undefined, 2);
}
