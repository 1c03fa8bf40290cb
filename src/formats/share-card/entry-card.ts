import { inOneUnit } from '../../domain/progress.ts';
import type { Edition } from '../../i18n/edition.ts';
import { figureOf } from '../../i18n/figure.ts';
import { goalText, goalTitle } from '../../i18n/goal-title.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { verdictOf } from '../../i18n/verdict.ts';
import { whenText } from '../../i18n/when.ts';
import type { Brief, Entry, Goal, Result } from '../../model/model.ts';
import { askedIn, mostNamed, type Said } from './said.ts';

/** What the card of an entry says. */
export function entryCard(entry: Entry | Goal, edition: Edition): Said {
  const { words, format } = edition;
  const said = { title: entry.called, band: entry.id };
  switch (entry.collection) {
    case 'briefs':
      return {
        ...said,
        kicker: [words.briefKinds[entry.kind], ...placesOf(entry)],
        figure: ofBrief(entry, edition),
      };
    case 'asks':
      return {
        ...said,
        kicker: [words.nouns.asks.one, ...placesOf(entry.brief)],
        figure: {
          value: format.shortMoney(entry.amount),
          label: entry.state === 'withdrawn' ? words.states.withdrawn : words.funding.asked,
        },
      };
    case 'results':
      return {
        ...said,
        kicker: [words.nouns.results.one, entry.country.name, format.date(entry.date)],
        figure: ofResult(entry, edition),
      };
    case 'updates': {
      const value = entry.when === undefined ? '' : whenText({ when: entry.when }, edition);
      return {
        ...said,
        kicker: [words.updateKinds[entry.kind]],
        figure: { value, label: entry.place ?? '' },
      };
    }
    case 'contacts':
      return { ...said, kicker: [words.nouns.contacts.one, entry.organisation.name], note: entry.jobTitle };
    case 'organisations':
      return { ...said, kicker: [words.organisationTypes[entry.type], entry.country?.name] };
    case 'countries':
      return {
        ...said,
        kicker: [words.nouns.countries.one, entry.region],
        note: entry.officialName === entry.name ? undefined : entry.officialName,
        figure: firstOf(entry.figures, edition),
      };
    case 'themes':
      return { ...said, kicker: [words.nouns.themes.one] };
    case 'goals':
      return {
        title: goalTitle(entry.id, edition),
        band: `sdg-${entry.id}`,
        kicker: [words.nouns.goals.one],
        note: goalText(entry.id, edition),
      };
    case 'pages':
      return said;
  }
}

function placesOf({ countries }: Pick<Brief, 'countries'>): string[] {
  return countries.map(({ name }) => name).slice(0, mostNamed);
}

function ofBrief({ totals, figures }: Brief, edition: Edition): Said['figure'] {
  return askedIn(totals, edition.words.brief.asked, edition) ?? firstOf(figures, edition);
}

function firstOf([first]: Brief['figures'], edition: Edition): Said['figure'] {
  return first && figureOf(first, edition);
}

function ofResult({ indicators }: Result, edition: Edition): Said['figure'] {
  const measured = indicators.filter(({ actual }) => actual !== undefined);
  const first = measured.find(({ planned }) => planned !== undefined) ?? measured[0];
  if (first?.actual === undefined) return undefined;
  const verdict = verdictOf(inOneUnit(first), edition);
  const actual = { unit: first.unit, ...first.actual };
  const counted = actual.unit === 'percent' ? undefined : actual.unit;
  return {
    value: quantityText(actual, edition),
    label: edition.joined([counted, verdict || edition.words.result.actual]),
  };
}
