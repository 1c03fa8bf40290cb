import { currencyOf, moneyOf } from './books.ts';
import { type Content, type Entry, type Fields, fields, list } from './content.ts';
import { languagesOn } from './figures.ts';
import { entryOf } from './ledger.ts';
import { languageOf } from './language.ts';
import { notationOf, type Notation } from './notation.ts';
import { type Languages, stands } from './number-places.ts';
import { plain, readingOf } from './reading.ts';
import type { Site } from './site.ts';
import { wordsOf } from './words.ts';

/** Every sum, figure and indicator value of an entry stands on its page, as its language writes it. */
export function missingFigures(site: Site): string[] {
  return expectedOn(site).flatMap(({ path, text, languages, field, spellings }) =>
    spellings.some((spelling) => stands(plain(spelling), text, languages))
      ? []
      : [`/${path}: ${field} should be shown as ${spellings.join(' or ')}`],
  );
}

/** How many sums, figures and values have to stand on a page. */
export function countExpected(site: Site): number {
  return expectedOn(site).length;
}

interface Expected {
  field: string;
  /** Any of these will do. */
  spellings: string[];
}

interface ExpectedOnPage extends Expected {
  path: string;
  text: string;
  languages: Languages;
}

function expectedOn(site: Site): ExpectedOnPage[] {
  return site.pages.flatMap((page) => {
    const entry = entryOf(page, site);
    if (!entry) return [];
    const text = readingOf(page)
      .map((piece) => piece.text)
      .join('\n');
    const notation = notationOf(languageOf(page, site), site.content);
    const languages = languagesOn(page, site);
    const { path } = page;
    const words = wordsOf(entry, languages.language);
    const inLanguage = (spelling: string) =>
      words.find(({ original }) => original === plain(spelling))?.translated ?? spelling;
    return expectedOf(entry, notation, site.content).map(({ field, spellings }) => {
      return { field, spellings: spellings.map(inLanguage), path, text, languages };
    });
  });
}

function expectedOf(entry: Entry, notation: Notation, content: Content): Expected[] {
  const { data } = entry;
  const currency = currencyOf(entry, content);
  const sums = ['costLines', 'contributions', 'budget'].flatMap((field) =>
    list(data[field]).map((line, i) => ({ field: `${field}[${i}].amount`, value: fields(line).amount })),
  );
  const money = [{ field: 'amount', value: data.amount }, { field: 'spend', value: data.spend }, ...sums];
  return [
    ...money.flatMap(({ field, value }) => {
      const sum = moneyOf(value, currency);
      return sum ? [{ field, spellings: notation.money(sum.amount, sum.currency) }] : [];
    }),
    ...list(data.figures).flatMap((figure) =>
      quantity(`figures.${String(fields(figure).id)}`, figure, {}, notation),
    ),
    ...list(data.indicators)
      .map(fields)
      .flatMap((indicator) => ofIndicator(indicator, notation)),
    ...quantity(
      'participants',
      Array.isArray(data.participants) ? undefined : data.participants,
      {},
      notation,
    ),
    ...list(data.countries).flatMap((one) => {
      const { country, percentage } = fields(one);
      const field = `countries.${String(country)}`;
      return typeof percentage === 'number' ? [{ field, spellings: [notation.percent(percentage)] }] : [];
    }),
  ];
}

function ofIndicator(indicator: Fields, notation: Notation): Expected[] {
  const name = `indicators.${String(indicator.id)}`;
  const values = ['baseline', 'planned', 'actual', 'target'].map((key) => [key, indicator[key]] as const);
  const actuals = list(indicator.actuals).map((value, i) => [`actuals[${i}]`, value] as const);
  const breakdown = list(indicator.breakdown).map(
    (part, i) => [`breakdown[${i}]`, fields(part).value] as const,
  );
  return [
    ...[...values, ...actuals].flatMap(([key, value]) =>
      quantity(`${name}.${key}`, value, indicator, notation),
    ),
    ...breakdown.flatMap(([key, value]) => quantity(`${name}.${key}`, value, {}, notation)),
  ];
}

/** What a quantity has to look like; its unit is its own, else that of what it belongs to. */
function quantity(
  field: string,
  written: unknown,
  { unit, measure }: Fields,
  notation: Notation,
): Expected[] {
  const own = fields(written);
  const value = typeof written === 'number' ? written : own.value;
  if (typeof value === 'string') return [{ field, spellings: [value] }];
  if (typeof value !== 'number') return [];
  const percent = (own.unit ?? unit) === 'percent' || measure === 'percent';
  const number = percent ? notation.percent(value) : notation.number(value);
  const { qualifiers } = notation.words;
  const qualify = qualifiers[String(own.qualifier ?? 'exact') as keyof typeof qualifiers];
  return [{ field, spellings: [qualify(number)] }];
}
