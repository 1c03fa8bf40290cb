import { findCountries } from '../recognise/country.ts';
import { findOrganisations } from '../recognise/organisation.ts';
import { findPeriods } from '../recognise/period.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { take, type Desk } from './desk.ts';
import type { DocumentTitle } from './document-title.ts';

const name = String.raw`(\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:of|for|and|de|du|des|la|et|y|e|do|da|para|pour)\s+)?\p{Lu}[\p{L}\p{M}’'-]*){1,8})`;
const withYears = new RegExp(`${name}\\s*[(（]([^()（）]{4,40})[)）]`, 'gu');

/** A project that a text names with its years in brackets: "the Clean Rivers Project (2021-2024)"; only where it is the one. */
export function projectWithYears(desk: Desk): { title: DocumentTitle; period: Taken<Period> } | undefined {
  const found = desk.sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      [...line.text.matchAll(withYears)].flatMap(([, words = '', inside = '']) => {
        const [period, ...others] = findPeriods(inside, desk.reading);
        const text = words.replace(/^(?:The|Le|La|El|O|A)\s+/u, '');
        if (period === undefined || others.length > 0 || !wordPattern('works').test(text)) return [];
        const title: DocumentTitle = { text, lines: [line], sure: 'likely', why: 'a project with its years' };
        return [{ title, period: take(period.value, line, period.sure, period.why) }];
      }),
    );
  return new Set(found.map(({ title: { text } }) => text)).size === 1 ? found[0] : undefined;
}

const within = String.raw`(?:at|of|for|and|in|on|to|the|by|from|with)`;
const inText = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:${within}\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]*){1,8}`;
// "o projecto Luz que Cuida": the name stands right behind the noun.
const small =
  '(?:de|du|des|da|do|dos|das|del|la|le|les|el|los|que|qui|para|por|pour|et|e|y|em|en|na|no|sem|sin|sans|au|aux|à|a)';
const inRomance = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:${small}\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]*){1,8}`;
const works = '(?:project|programme|program|initiative|scheme)';
const named = [
  new RegExp(
    `(${inText}),\\s+(?:a|an|the|our|its)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,5}${works}(?=[\\s.,;])(?!\\s+\\p{L}*(?:manager|officer|or(?![\\p{L}])|er(?![\\p{L}])|lead|head|chief|assistant|specialist|team|staff))`,
    'gu',
  ),
  new RegExp(
    `(${inText})\\s+\\(${works}\\s+(?:[Nn]o\\.?\\s+)?([\\p{Lu}\\p{N}][\\p{L}\\p{N}./-]{2,24})\\)`,
    'gu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:projecto|projeto|projet|proyecto|programa|programme|iniciativa|initiative)\\s)(${inRomance})`,
    'gu',
  ),
];

/** A project that a text names and says to be one: "Clean Rivers, a four-year project that …"; only where it is the one. */
export function projectInText(desk: Desk): { title: DocumentTitle; code?: Taken<string> } | undefined {
  const found = desk.sections
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => text.length < longest)
    .flatMap((line) =>
      named.flatMap((pattern) =>
        [...line.text.matchAll(pattern)].flatMap(([, words = '', code]) => {
          const text = words.replace(/^(?:The|In|On|With|Under|Through|Of)\s+/u, '');
          if (!isNameOfWork(desk, text)) return [];
          const title: DocumentTitle = { text, lines: [line], sure: 'likely', why: 'it is called a project' };
          return [{ title, ...(code !== undefined && { code: take(code, line) }) }];
        }),
      ),
    );
  return new Set(found.map(({ title: { text } }) => text)).size === 1 ? found[0] : undefined;
}

const longest = 5000;

function isNameOfWork({ reading }: Desk, text: string): boolean {
  const whole = [...findOrganisations(text, reading), ...findCountries(text, reading)];
  return /\s/u.test(text) && !whole.some(({ written }) => written === text);
}
