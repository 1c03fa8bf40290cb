import { fixturesIn } from './fixtures.ts';
import { importFixture } from './imported.ts';
import { score, type Score } from './score.ts';
import { scoreTable, slips } from './score-table.ts';
import { unfounded } from './unfounded.ts';

// `node tests/support/import/print-scores.ts [FOLDER …] [--all]`: how well documents are imported, those of this
// repository or in other folders of the same form; with --all, what was missed and wrong too.
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const scores: Record<string, Score> = {};
const baseless: string[] = [];

for (const folder of folders.length > 0 ? folders : [undefined])
  for (const fixture of fixturesIn(folder)) {
    const entries = await importFixture(fixture);
    scores[fixture.name] = score(entries, fixture.gold, fixture.currency);
    baseless.push(...unfounded(entries).map((one) => `${fixture.name}: ${one}`));
  }

console.log(scoreTable(scores));
if (process.argv.includes('--all')) console.log(['', slips(scores)].join('\n'));
console.log(`\nValues that stand in no line of their source: ${baseless.length}`);
for (const one of baseless) console.log(one);
