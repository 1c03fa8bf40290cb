import * as interfaces from '../../../src/i18n/languages.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { plainWords } from '../../../src/domain/written.ts';
import type { Description } from '../../../src/schemas/describe.ts';

/**
 * The choice that a text names: by its own word, what it means, another word for it, or what the interface calls it in
 * any of its languages. Undefined where it may be several.
 * @example choiceNamed('Stand-alone', field) // 'standalone'
 */
export function choiceNamed(text: string, field: Description): string | undefined {
  const plain = plainWords(text);
  if (plain === '') return undefined;
  const { choices, meta } = field;
  const exact = choices.find(({ name }) => plainWords(name) === plain || name === text);
  if (exact) return exact.name;
  const shown = shownIn(
    choices.map(({ name }) => name),
    plain,
  );
  if (shown !== undefined) return shown;
  const named = choices.filter(({ name, means }) => {
    const also = (meta.terms?.[name]?.also ?? '').split(',').map(plainWords);
    return plainWords(means) === plain || also.includes(plain);
  });
  return named.length === 1 ? named[0]?.name : undefined;
}

// The interface has the words of each choice in a group of its own: that whose names are those of the choice.
function shownIn(names: readonly string[], plain: string): string | undefined {
  const found = new Set(
    Object.values(interfaces).flatMap((words) =>
      Object.values(words).flatMap((group: unknown) => {
        if (!isRecord(group) || !names.every((name) => typeof group[name] === 'string')) return [];
        return names.filter((name) => plainWords(String(group[name])) === plain);
      }),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
