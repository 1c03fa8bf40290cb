import { entryFile, packageAddress } from '../domain/addresses.ts';
import { licenceOf } from '../domain/licences.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Answer, Ask, Brief, Site } from '../model/model.ts';
import { entryJson, referenceJson, type Json } from './entry-json.ts';

/**
 * A brief whole, as JSON: its fields, what is asked and given, what has been achieved, what has happened, who answers.
 * A donor in confidence is null. Its text is not in it: Markdown may hold notes of its author that no page shows.
 */
export function briefJson(brief: Brief, site: Site, edition: Edition): string {
  const { id, page, ...fields } = entryJson(brief, edition);
  const licence = licenceOf(site.licence);
  const whole = {
    id,
    language: edition.language,
    page,
    text: edition.absolute(entryFile(brief.path, 'md')),
    ...fields,
    countries: brief.countries.map((country) => ({
      ...referenceJson(country, edition),
      iso2: country.iso2,
      percentage: brief.shares.get(country) ?? null,
    })),
    contacts: brief.contacts.map((answer) => answerJson(answer, edition)),
    answer: answerJson(brief.answer, edition),
    children: brief.children.map((child) => referenceJson(child, edition)),
    totals: brief.totals.map(({ currency, asked, raised, over, left, count }) => ({
      currency,
      asked: asked.amount,
      raised: raised.amount,
      over: over.amount,
      left: left.amount,
      asks: count,
    })),
    asks: brief.asks.map((ask) => askJson(ask, edition)),
    results: brief.results.map((result) => entryJson(result, edition)),
    updates: brief.updates.map((update) => entryJson(update, edition)),
    licence: licence ? { id: licence.id, name: licence.name, url: licence.url } : null,
    tables: edition.absolute(packageAddress),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function askJson(ask: Ask, edition: Edition): Json {
  return {
    ...entryJson<'asks'>(ask, edition),
    state: ask.state,
    raised: { ...ask.raised },
    raisedElsewhere: ask.raisedElsewhere.map((sum) => ({ ...sum })),
    over: { ...ask.over },
    left: { ...ask.left },
    answer: answerJson(ask.answer, edition),
  };
}

function answerJson({ contact, role, office }: Answer, edition: Edition): Json {
  return { contact: entryJson<'contacts'>(contact, edition), role: role ?? null, office: office ?? null };
}
