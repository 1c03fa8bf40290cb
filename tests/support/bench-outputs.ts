import { readContent } from '../../src/content-files/read.ts';
import { renderBody } from '../../src/data/body.ts';
import { nameUuid } from '../../src/data/name-uuid.ts';
import { briefJson } from '../../src/formats/brief-json.ts';
import { briefMarkdown } from '../../src/formats/brief-markdown.ts';
import { calendarDays } from '../../src/formats/calendar-days.ts';
import { icalendar } from '../../src/formats/calendar.ts';
import { feedEntry, idOf } from '../../src/formats/feed-entry.ts';
import { atomFeed } from '../../src/formats/feed.ts';
import { iatiActivities } from '../../src/formats/iati/activities.ts';
import { leftOutCsv } from '../../src/formats/iati/left-out.ts';
import { llmsText } from '../../src/formats/llms.ts';
import { csv, spreadsheetCsv } from '../../src/formats/tables/csv.ts';
import { dataPackage } from '../../src/formats/tables/data-package.ts';
import { rowsJson } from '../../src/formats/tables/rows-json.ts';
import { tables } from '../../src/formats/tables/tables.ts';
import { createEdition } from '../../src/i18n/edition.ts';
import { changedOn, newsOf, newsOfBrief, type News } from '../../src/model/news.ts';
import { uniqueTitles } from '../../src/model/titles.ts';
import { stretchedFixture } from './stretched-fixture.ts';
import { iatiSourceOf } from './iati.ts';

// `node tests/support/bench-outputs.ts 1000`: CPU time and size of what is written for programs, in one language, for so
// many briefs with two asks each, and every second with a result and an update.
const today = '2026-01-31';
const folder = contentOf(Number(process.argv[2] ?? 5));
process.env.CONTENT_DIR = folder;
const source = iatiSourceOf(readContent(folder, today), today);
const { model } = source;
const address = { base: '/', origin: 'https://x.example' };
const edition = createEdition({ language: 'en', defaultLanguage: 'en', ...address });
const titles = uniqueTitles(model, edition);
console.log(`${model.briefs.length} briefs, ${model.asks.length} asks`);

measure('IATI activities', function* () {
  for (const { xml } of iatiActivities(source)) yield xml;
});
measure('what they leave out', () => [leftOutCsv(leftOut())]);
measure('tables, CSV', () => tables.map((table) => csv(table, model, edition)));
measure('tables, CSV for spreadsheets', () => tables.map((table) => spreadsheetCsv(table, model, edition)));
measure('tables, JSON', () => tables.map((table) => rowsJson(table, model, edition)));
measure('data package', () => [dataPackage(model.site, edition)]);
measure('briefs, JSON', () => model.briefs.map((brief) => briefJson(brief, model.site, edition)));
measure('briefs, Markdown', () => model.briefs.map(markdownOf));
measure('feed', () => [feedOf('/', newsOf(model, today))]);
measure('feeds of briefs', () => model.briefs.map((brief) => feedOf(brief.path, newsOfBrief(brief, today))));
measure('calendar', () => [calendar()]);
measure('llms.txt', () => [llmsText(model, edition, { calendar: true, activities: true })]);

function measure(name: string, make: () => Iterable<string>): void {
  const start = process.cpuUsage();
  let bytes = 0;
  for (const text of make()) bytes += Buffer.byteLength(text);
  const { user, system } = process.cpuUsage(start);
  console.log(`${name}: ${((user + system) / 1e3).toFixed(0)} ms, ${(bytes / 1e3).toFixed(0)} kB`);
}

function* leftOut() {
  for (const activity of iatiActivities(source)) yield* activity.leftOut;
}

function markdownOf(brief: (typeof model)['briefs'][number]): string {
  const prose = { href: edition.absolute, footnotesIn: () => edition.words.footnotes, topLevel: 3 };
  return briefMarkdown(brief, renderBody(brief, model, prose), edition);
}

function feedOf(path: string, news: readonly News[]): string {
  const context = { edition, site: model.site, titleOf: (entry: object) => titles.get(entry) ?? '' };
  const entries = news.slice(0, 50).map((one) => feedEntry(one, context));
  const page = edition.absolute(path);
  const author = { name: model.site.title, uri: page };
  return atomFeed({
    id: idOf(path, context),
    self: page,
    page,
    language: 'en',
    title: path,
    author,
    icon: page,
    entries,
  });
}

function calendar(): string {
  const context = {
    edition,
    changedOn: (entry: News['entry']) => changedOn(entry, today),
    uidOf: nameUuid,
  };
  const page = edition.absolute('/');
  const days = calendarDays(model, context);
  return icalendar({ self: page, page, language: 'en', title: 'Days', description: 'Days', days });
}

/** A content folder with so many briefs more than the fixture it is made from. */
function contentOf(briefs: number): string {
  const { root, put, brief, ask, result, update } = stretchedFixture();
  const period = '{ start: 2024-01-01, end: 2026-12-31 }';
  for (let i = 0; i < briefs; i += 1) {
    put(`briefs/b-${i}.md`, brief, { title: `Brief ${i}` });
    for (const order of [1, 2])
      put(`asks/a-${i}-${order}.md`, ask, { title: `Ask ${i}`, brief: `b-${i}`, order: `${order}`, period });
    if (i % 2 === 1) continue;
    put(`results/r-${i}.md`, result, { title: `Result ${i}`, briefs: `[b-${i}]` });
    put(`updates/u-${i}.md`, update, { title: `Update ${i}`, briefs: `[b-${i}]` });
  }
  return root;
}
