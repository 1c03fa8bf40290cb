import type { Period } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { findPeriods } from '../recognise/period.ts';
import { take, type Desk } from './desk.ts';
import type { DocumentTitle } from './document-title.ts';

/**
 * When a thing runs, by the years in brackets right behind its title in the text: "Wells for All (2024–2027) helps …". Only
 * where every place says the same.
 */
export function yearsBehindTitle(desk: Desk, title: DocumentTitle | undefined): Taken<Period> | undefined {
  const name = title?.text.split(/\s[–—-]\s|:\s|\s\|\s/u)[0]?.trim() ?? '';
  if (name.length < 6 || !/\s/u.test(name)) return undefined;
  const found = desk.sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const at = line.text.indexOf(`${name} (`);
      const inside =
        at < 0 ? undefined : /^\(([^()]{4,60})\)/u.exec(line.text.slice(at + name.length + 1))?.[1];
      const [period, ...others] = inside === undefined ? [] : findPeriods(inside, desk.reading);
      if (period?.value.end === undefined || others.length > 0) return [];
      return [take(period.value, line, 'likely', 'the years behind its name')];
    });
  const [first] = found;
  return new Set(found.map(({ value }) => JSON.stringify(value))).size === 1 ? first : undefined;
}
