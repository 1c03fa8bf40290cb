import type { DraftFields } from '../draft/draft.ts';
import { findPeriods } from '../recognise/period.ts';
import { sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { listed, sectionWords } from '../words/sections.ts';
import type { SourceLine } from '../source/source-document.ts';
import { use } from './brief-facts.ts';
import { take, type Desk } from './desk.ts';
import { frameworkNames } from './framework-names.ts';

/**
 * The plans and frameworks that a document serves: those listed under a label, and names in the text with their years in
 * brackets behind them, or behind words such as "in line with".
 */
export function frameworksOf(desk: Desk): DraftFields[] {
  const labelled = sectionsNamed(desk.sections, 'frameworks').flatMap((section) =>
    section.lines.flatMap((line) => {
      const parts = line.text.split(/\s*;\s*/u).filter(Boolean);
      if (/[.!?]$/u.test(line.text) || parts.some((part) => part.split(/\s+/u).length > 16)) return [];
      use(desk, section, line);
      return parts.map((part) => fieldOf(desk, part, line));
    }),
  );
  if (labelled.length > 0) return labelled;
  const named = desk.sections.flatMap(({ lines }) => lines.flatMap((line) => namedIn(desk, line)));
  const served = desk.sections.flatMap(({ lines }) => lines.flatMap((line) => servedIn(desk, line)));
  return eachOnce([...named, ...served]);
}

function eachOnce(found: readonly DraftFields[]): DraftFields[] {
  const titles = found.map(({ title }) =>
    title !== undefined && 'value' in title ? String(title.value) : '',
  );
  return found.filter((_, i) => !titles.slice(0, i).some((earlier) => earlier.includes(titles[i] ?? '')));
}

function servedIn(desk: Desk, line: SourceLine): DraftFields[] {
  return frameworkNames(line.text).map(({ title, years }) => {
    const [period, ...others] = findPeriods(years, desk.reading);
    return {
      title: take(title, line, 'likely', 'the text says that the work serves it'),
      period: period && others.length === 0 ? take(period.value, line, period.sure, period.why) : undefined,
    };
  });
}

function fieldOf(desk: Desk, text: string, line: SourceLine): DraftFields {
  const behind = yearsAtEnd.exec(text);
  const [period] = behind === null ? [] : findPeriods(behind[1] ?? behind[2] ?? '', desk.reading);
  const title = period === undefined || behind === null ? text : text.slice(0, behind.index);
  return {
    title: take(title.trim(), line),
    period: period && take(period.value, line, period.sure, period.why),
  };
}

const yearsAtEnd = /\s*[(（]([^()（）]*)[)）]\s*$|,?\s((?:19|20)\d{2}\s?[-–—/]\s?(?:\d{4}|\d{2}))\s*$/u;

/** Words in capitals, with small ones between, and brackets that hold years. */
const withYears =
  /((?:(?:\p{Lu}|\p{Nd}+(?:th|st|nd|rd|e|er|º|ª)\b)[\p{L}\p{M}\p{Nd}’'-]*)(?:\s+(?:of|for|and|on|the|de|du|des|la|le|pour|et|del|y|para|do|da|e|a|dos|das)(?=\s)|\s+\p{Lu}[\p{L}\p{M}’'-]*){1,14})(?:\s*[(（]([^()（）]{4,40})[)）]|,?\s+((?:19|20)\d{2}\s?[-–—/]\s?(?:\d{4}|\d{2}))(?!\d))/gu;

let smallNames: RegExp | undefined;

// "Plan national de développement 2018-2027": in some languages only the noun has a capital; years stand right behind.
function smallNamesWithYears(): RegExp {
  const nouns = sectionWords('und')
    .flatMap(({ plans }) => listed(plans))
    .filter((noun) => /^\p{Ll}/u.test(noun))
    .map((noun) => RegExp.escape(`${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`));
  const years =
    '(?:\\s*[(（]([^()（）]{4,40})[)）]|,?\\s+((?:19|20)\\d{2}\\s?[-–—/]\\s?(?:\\d{4}|\\d{2}))(?!\\d))';
  smallNames ??= new RegExp(
    `(?<!\\p{L})((?:${nouns.join('|')})(?=\\s)(?:\\s+[\\p{L}\\p{M}’'-]+){1,10})${years}`,
    'gu',
  );
  return smallNames;
}

function namedIn(desk: Desk, line: SourceLine): DraftFields[] {
  const named = [...line.text.matchAll(withYears)];
  const all = named.length > 0 ? named : [...line.text.matchAll(smallNamesWithYears())];
  return all.flatMap(([, name = '', inside, behind = '']) => {
    const [period, ...others] = findPeriods(inside ?? behind, desk.reading);
    if (period === undefined || others.length > 0 || !wordPattern('plans').test(name)) return [];
    const title = name.replace(/^(?:The|Le|La|El|O|A)\s+/u, '');
    return [
      {
        title: take(title, line, 'likely', 'a name with its years'),
        period: take(period.value, line, period.sure, period.why),
      },
    ];
  });
}
