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
