import {
  all,
  each,
  group,
  maybe,
  named,
  only,
  part,
  single,
  together,
  type Place,
  type Reader,
} from './facts.ts';
import { spellings, within } from './said.ts';

const date = single('date');
const period = group({ start: date, end: date });
const money = together('amount', amountOf, currencyOf);
const organisation = named('organisation', 'organisations');
const person = named('person', 'contacts');
const goals = each(single('goal'));
const themes = each(single('theme'));

const participants = each(
  all(
    only('organisation', organisation),
    at('role', together('role', nameOf('organisation', 'organisations'), part('role'))),
  ),
);

const steps = each(
  all(
    only('title', single('outcome or output')),
    at('number', together('outcome or output', part('number'), part('title'))),
  ),
);

/** What counts of each collection, by field. Fields that are not here are a matter of taste, or no fact of a document. */
export const fieldsOf: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  briefs: {
    title: single('title'),
    subtitle: single('title'),
    kind: single('choice'),
    status: single('choice'),
    code: single('code'),
    published: date,
    updated: date,
    period,
    // An id, or a group with its share of the budget.
    countries: each(all(single('country'), only('country', single('country')))),
    participants,
    contacts: each(
      all(only('contact', person), (value, place) =>
        within(value, 'contact') === undefined ? person(value, place) : [],
      ),
    ),
    sdgTargets: goals,
    themes,
    outcomes: steps,
    outputs: steps,
    budget: each(together('amount', maybeYear, amountOf, currencyOf)),
    frameworks: each(all(only('title', single('framework')), only('period', period))),
    reporting: group({ frequency: single('choice') }),
    documents: each(only('url', single('link'))),
  },
  asks: {
    title: single('title'),
    kind: single('choice'),
    order: single('choice'),
    amount: together('amount', amountOf, currencyOf),
    period,
    durationMonths: single('date'),
    costLines: each(together('amount', part('category'), amountOf, currencyOf)),
    contributions: each(all(only('donor', organisation), at('amount', money), only('date', date))),
    contact: person,
    sdgTargets: goals,
  },
  results: {
    title: single('title'),
    kind: single('choice'),
    country: single('country'),
    date,
    dates: group({ adopted: date, launched: date, reported: date }),
    step: single('choice'),
    programmeCode: single('code'),
    outputCode: single('code'),
    biennium: single('code'),
    participants,
    funding: each(organisation),
    themes,
    sdgTargets: goals,
    documents: each(only('url', single('link'))),
  },
  updates: {
    title: single('event'),
    kind: single('choice'),
    date,
    period,
    place: single('event'),
    participants: group({ value: single('event'), qualifier: single('choice') }),
    spend: money,
    nextReportDue: date,
  },
  contacts: {
    name: person,
    email: single('mail'),
    phone: single('phone'),
    organisation,
    url: single('link'),
  },
  organisations: {
    name: organisation,
    acronym: single('organisation'),
    iatiRef: single('code'),
    type: single('choice'),
    country: single('country'),
    url: single('link'),
  },
  countries: { iso2: single('country'), name: single('title'), officialName: single('title') },
  indicators: {
    title: single('indicator'),
    sdgIndicator: single('goal'),
    measure: single('choice'),
    baseline: group({ value: single('indicator'), date }),
    target: group({ value: single('indicator'), date }),
    actuals: each(group({ value: single('indicator'), date })),
    period,
    breakdown: each(only('value', only('value', single('indicator')))),
  },
  figures: { figures: each(together('figure', part('value'), percentOf)) },
  jobs: { jobTitle: each(together('job title', nameOf('name', 'contacts'), part('title'))) },
};

function at(field: string, read: Reader): Reader {
  return (value, place) => read(value, { ...place, field: `${place.field}.${field}` });
}

function nameOf(field: string, collection: string) {
  return (value: unknown, { names }: Place) => names(collection, spellings(within(value, field)));
}

// An amount stands alone, or in a group with its currency, or its group is the field itself, as in a gold file.
function amountOf(value: unknown): string[] {
  const amount = within(value, 'amount');
  return [...spellings(value), ...spellings(amount), ...spellings(within(amount, 'amount'))];
}

function currencyOf(value: unknown): string[] {
  const inner = within(within(value, 'amount'), 'currency') ?? within(value, 'currency');
  return inner === undefined ? [''] : spellings(inner);
}

function maybeYear(value: unknown): string[] {
  return maybe('year')(value);
}

function percentOf(value: unknown): string[] {
  return [within(value, 'unit') === 'percent' ? 'percent' : ''];
}
