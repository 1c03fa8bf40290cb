import { findCountries } from '../recognise/country.ts';
import { findOrganisations } from '../recognise/organisation.ts';
import { findPeriods } from '../recognise/period.ts';
import { findRoles } from '../recognise/role.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { take, type Desk } from './desk.ts';
import type { DocumentTitle } from './document-title.ts';

/** A project, with what its sentence tells beside its name. */
export interface NamedProject {
  title: DocumentTitle;
  code?: Taken<string>;
  period?: Taken<Period>;
}

const name = String.raw`(\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:of|for|and|de|du|des|la|et|y|e|do|da|para|pour)\s+)?\p{Lu}[\p{L}\p{M}’'-]*){1,8})`;
const withYears = new RegExp(`${name}\\s*[(（]([^()（）]{4,40})[)）]`, 'gu');

/** A project that a text names with its years in brackets: "the Clean Rivers Project (2021-2024)"; only where it is the one. */
export function projectWithYears(desk: Desk): WithYears | undefined {
  return oneWithYears(desk, ({ text }) => wordPattern('works').test(text));
}

/** A project whose sentence says so by who carries it out: "Clean Rivers (2021-2024) is carried out by the Tea Board". */
export function projectCarriedOut(desk: Desk): WithYears | undefined {
  return oneWithYears(
    desk,
    ({ text, behind }) => !wordPattern('works').test(text) && isCarriedOut(desk, behind),
  );
}

type WithYears = NamedProject & Required<Pick<NamedProject, 'period'>>;

function oneWithYears(
  desk: Desk,
  isWork: (named: { text: string; behind: string }) => boolean,
): WithYears | undefined {
  const found = desk.sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      [...line.text.matchAll(withYears)].flatMap(({ 0: whole, 1: words = '', 2: inside = '', index }) => {
        const [period, ...others] = findPeriods(inside, desk.reading);
        const text = words.replace(/^(?:The|Le|La|El|O|A)\s+/u, '');
        if (period === undefined || others.length > 0) return [];
        if (!isWork({ text, behind: line.text.slice(index + whole.length) })) return [];
        const title: DocumentTitle = { text, lines: [line], sure: 'likely', why: 'a project with its years' };
        return [{ title, period: take(period.value, line, period.sure, period.why) }];
      }),
    );
  return new Set(found.map(({ title: { text } }) => text)).size === 1 ? found[0] : undefined;
}

function isCarriedOut({ reading }: Desk, behind: string): boolean {
  const [said] = /^\s(?:is|was)\s/u.test(behind) ? findRoles(behind.slice(0, 60), reading) : [];
  return said !== undefined && said.at < 8 && said.value === 'implementing';
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
    `(${inText})\\s+\\(${works}\\s+(?:(?:[Nn]o\\.?|number|code|ID)\\s+)?([\\p{Lu}\\p{N}][\\p{L}\\p{N}./-]{2,24})\\)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})[Tt]he\\s(?:new\\s)?${works},\\s(${inText}),\\s(?=\\p{Ll})`, 'gu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:projecto|projeto|projet|proyecto|programa|programme|iniciativa|initiative)\\s)(${inRomance})`,
    'gu',
  ),
];

/** A project that a text names and says to be one: "Clean Rivers, a four-year project that …"; only where it is the one. */
export function projectInText(desk: Desk): NamedProject | undefined {
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
