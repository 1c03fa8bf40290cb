import {
  calendarAddress,
  dataAddress,
  entryFile,
  feedAddress,
  iatiFiles,
  packageAddress,
} from '../domain/addresses.ts';
import { licenceOf } from '../domain/licences.ts';
import { linksOf } from '../domain/reach.ts';
import { askTitles } from '../i18n/ask-name.ts';
import { briefLine } from '../i18n/brief-line.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Model } from '../model/model.ts';
import { bullets, paragraph, type Inline, type Node } from './booklet/node.ts';
import { section } from './booklet/sections.ts';
import { linkTo } from './markdown/facts.ts';
import { markdownDocument } from './markdown/nodes.ts';
import { standingOf } from './news-line.ts';
import { inOneKindOfDigits, rich, verbatim } from './rich.ts';

/** What there is besides the briefs. */
interface Offered {
  /** Whether the site has a calendar. */
  calendar: boolean;
  /** Whether it has a file of IATI activities. */
  activities: boolean;
}

/**
 * `llms.txt` (https://llmstxt.org): where programs that read the site for people begin. Each brief is named by its
 * Markdown, each request by its page with its sums, so that what is asked can be told without opening either.
 */
export function llmsText(model: Model, edition: Edition, offered: Offered): string {
  const { site, briefs, asks } = model;
  const { words } = edition;
  const titles = askTitles(asks, edition);
  const nodes: Node[] = [
    { kind: 'heading', level: 1, text: rich(site.title, edition) },
    { kind: 'quote', nodes: paragraph(rich(site.tagline ?? site.organisation.name, edition)), by: [] },
    ...paragraph(licenceLine(model, edition)),
    ...linkSection(
      words.nouns.briefs.title,
      briefs.map((brief) => ({
        title: brief.title,
        href: edition.absolute(entryFile(brief.path, 'md')),
        text: edition.sentences([briefLine(brief, edition), brief.summary]),
      })),
      edition,
    ),
    ...linkSection(
      words.nouns.asks.heading,
      asks.map((ask) => ({
        title: titles.get(ask) ?? ask.title,
        href: edition.absolute(ask.path),
        text: edition.sentences([edition.dotted(standingOf(ask, edition)), ask.purpose]),
      })),
      edition,
    ),
    ...linkSection(words.openData.title, dataLinks(offered, edition), edition),
    ...contactSection(model, edition),
  ];
  return markdownDocument(inOneKindOfDigits(nodes, edition));
}

interface LinkLine {
  title: string;
  href: string;
  text?: string;
}

function linkSection(title: string, links: readonly LinkLine[], edition: Edition): Node[] {
  if (links.length === 0) return [];
  const items = links.map(({ title: name, href, text }) =>
    paragraph([
      ...linkTo(name, href, edition),
      ...(text === undefined ? [] : [{ text: ': ' }, ...rich(text, edition)]),
    ]),
  );
  return section(title, [bullets(items)], edition);
}

function dataLinks({ calendar, activities }: Offered, { words, absolute }: Edition): LinkLine[] {
  return [
    { title: words.openData.title, href: absolute(dataAddress), text: words.openData.intro },
    { title: words.forPrograms.package, href: absolute(packageAddress) },
    ...(activities ? [{ title: words.forPrograms.iati, href: absolute(iatiFiles.activities) }] : []),
    { title: words.feeds.follow, href: absolute(feedAddress()) },
    ...(calendar
      ? [{ title: words.feeds.calendar, href: absolute(calendarAddress), text: words.feeds.calendarIntro }]
      : []),
  ];
}

function licenceLine({ site }: Model, edition: Edition): Inline[] {
  const licence = licenceOf(site.licence);
  if (!licence) return [];
  return [...rich(`${edition.words.footer.licence} `, edition), ...linkTo(licence.id, licence.url, edition)];
}

function contactSection({ site }: Model, edition: Edition): Node[] {
  const { contact } = site;
  const ways = linksOf(contact).flatMap(({ href, text }): Inline[] => [
    { text: ', ' },
    ...verbatim(text, edition).map((run) => ({ ...run, href })),
  ]);
  const item = paragraph([...linkTo(contact.name, edition.absolute(contact.path), edition), ...ways]);
  return section(edition.words.home.contact, [bullets([item])], edition);
}
