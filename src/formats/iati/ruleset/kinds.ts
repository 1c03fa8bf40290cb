import type { XmlElement } from 'libxml2-wasm';
import { daysBetween } from '../days.ts';
import { addUpTo } from './decimal-sum.ts';
import type { WrittenRule } from './rule.ts';
import { isTrue, textsAt } from './xpath.ts';

/** How a rule is looked at: by an XPath that is true where it is kept, or by what an XPath cannot say. */
export type Look = string | ((element: XmlElement) => boolean);

/**
 * What each kind of rule asks of an element, by the words of IATI's Ruleset Spec. Where the validator of IATI looks at
 * the first of several dates only, each must keep the rule here; and where it takes an empty set of nodes for true, it
 * is false here, as XPath has it. Nodes that are absent break no rule but those that ask for them.
 * @param today `YYYY-MM-DD`
 */
export const kinds: Readonly<Record<string, (rule: WrittenRule, today: string) => Look>> = {
  atleast_one: ({ paths }) => anyOf(paths),
  no_more_than_one: ({ paths }) => `count(${anyOf(paths)}) <= 1`,
  if_then: (rule) => `not(${must(rule.if)}) or boolean(${must(rule.then)})`,
  one_or_all: ({ one, all }) => `boolean(${must(one)}) or not(${withoutTheir(must(all))})`,
  range: ({ paths, min, max }) => {
    const within = [
      ...(min === undefined ? [] : [`. >= ${min}`]),
      ...(max === undefined ? [] : [`. <= ${max}`]),
    ];
    return `not((${anyOf(paths)})[not(${within.join(' and ')})])`;
  },
  unique:
    ({ paths = [] }) =>
    (element) => {
      const texts = textsAt(element, paths);
      return new Set(texts).size === texts.length;
    },
  strict_sum:
    ({ paths = [], sum = 0 }) =>
    (element) =>
      addUpTo(textsAt(element, paths), sum),
  no_spaces: ({ paths }) => eachText(paths, (text) => text === text.trim()),
  regex_matches: ({ paths, regex }) => {
    const pattern = new RegExp(must(regex));
    return eachText(paths, (text) => text === '' || pattern.test(text));
  },
  startswith:
    ({ paths = [], prefix = [], separator = '' }) =>
    (element) => {
      const beginnings = textsAt(element, prefix).map((text) => text + separator);
      return textsAt(element, paths).every((text) =>
        beginnings.some((beginning) => text.startsWith(beginning)),
      );
    },
  date_now: ({ date }, today) => eachText([must(date)], (text) => (dayOf(text) ?? '') <= today),
  date_order: ({ less, more }, today) => {
    const [earlier, later] = [must(less), must(more)];
    return (element) => {
      const ends = later === 'NOW' ? [today] : daysAt(element, later);
      return daysAt(element, earlier).every((day) => ends.every((end) => day <= end));
    };
  },
  between_dates:
    ({ date, start, end }) =>
    (element) => {
      const [[from], [to]] = [daysAt(element, must(start)), daysAt(element, must(end))];
      const dates = daysAt(element, must(date));
      return dates.every((day) => (from ?? day) <= day && day <= (to ?? day));
    },
  time_limit:
    ({ start, end }) =>
    (element) => {
      const ends = daysAt(element, must(end));
      return daysAt(element, must(start)).every((day, i) => daysBetween(day, ends[i] ?? day) <= 365);
    },
};

// What `all` of the elements must have, each by the name that rulesets give it.
function withoutTheir(name: string): string {
  const asked: Readonly<Record<string, string>> = {
    lang: 'descendant::narrative[not(@xml:lang)]',
    sector: 'transaction[not(sector)]',
    currency: '(descendant::value | descendant::forecast | descendant::loan-status)[not(@currency)]',
  };
  return must(asked[name]);
}

// An XPath that finds what any of the paths does; none where there is no path.
function anyOf(paths: readonly string[] = []): string {
  return paths.length === 0 ? '/..' : paths.join(' | ');
}

function eachText(paths: readonly string[] | undefined, isRight: (text: string) => boolean): Look {
  return (element) => textsAt(element, paths ?? []).every(isRight);
}

function daysAt(element: XmlElement, path: string): string[] {
  return textsAt(element, [path]).flatMap((text) => dayOf(text) ?? []);
}

// Of a date or a time; what is neither the schema has refused already.
function dayOf(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/u.exec(text)?.[0];
}

function must<Written>(written: Written | undefined): Written {
  if (written === undefined) throw new Error('a rule of the ruleset is not whole');
  return written;
}

/** The same rule where its condition is true; where it is not, nothing is asked. */
export function under(condition: string | undefined, look: Look): Look {
  if (condition === undefined) return look;
  if (typeof look === 'string') return `not(${condition}) or (${look})`;
  return (element) => !isTrue(element, condition) || look(element);
}
