import { feedAddress, home } from '../domain/addresses.ts';
import { licenceOf } from '../domain/licences.ts';
import { feedEntry, idOf } from '../formats/feed-entry.ts';
import { atomFeed } from '../formats/feed.ts';
import { newsOf, newsOfBrief, type News } from '../model/news.ts';
import { getView, type View } from './view.ts';

/** What is new on the site in one language, as Atom; in the site's own when left out. */
export async function siteFeed(language?: string): Promise<string> {
  const view = await getView(language);
  const { title, tagline } = view.model.site;
  return feedOf({ address: home, title, subtitle: tagline, news: newsOf(view.model, view.today) }, view);
}

/** What is new of one brief, as Atom; undefined where there is no such brief. */
export async function briefFeed(id: string, language?: string): Promise<string | undefined> {
  const view = await getView(language);
  const brief = view.model.briefs.find((one) => one.id === id);
  if (!brief) return undefined;
  const title = `${view.titleOf(brief)} – ${view.model.site.title}`;
  const news = newsOfBrief(brief, view.today);
  return feedOf({ address: brief.path, title, subtitle: brief.summary, news }, view);
}

/** Readers keep what they have seen, and whoever is new to a site reads its pages. */
const most = 50;

interface About {
  /** Of the page it is the news of. */
  address: string;
  title: string;
  subtitle: string | undefined;
  news: readonly News[];
}

function feedOf(
  { address, title, subtitle, news }: About,
  { edition, model: { site }, titleOf }: View,
): string {
  const { absolute, asset, language, plain } = edition;
  const context = { edition, site, titleOf };
  const entries = news.slice(0, most).map((one) => feedEntry(one, context));
  return atomFeed({
    id: idOf(feedAddress(address), context),
    self: absolute(feedAddress(address)),
    page: absolute(address),
    language,
    title: plain(title),
    subtitle: subtitle && plain(subtitle),
    author: { name: plain(site.organisation.name), uri: absolute(site.organisation.path) },
    licence: licenceOf(site.licence),
    icon: new URL(asset('/favicon.svg'), absolute(home)).href,
    updated: entries[0]?.updated,
    entries,
  });
}
