import { scriptOf } from '../domain/script.ts';
import { scriptFaces, type ScriptFace } from './script-faces.ts';

/**
 * What a script needs that Latin does not, as additions to Latin's line heights. The letters of all of these join or
 * carry signs above and below, so they are never spaced, and never slanted.
 */
const settings: Readonly<Record<string, { heading: number; text: number }>> = {
  // A tone on a vowel reaches 1.13 em above the line, a vowel below it 0.32 em: measured in Noto, at weight 600.
  Laoo: { heading: 0.35, text: 0.2 },
  Thai: { heading: 0.3, text: 0.15 },
  Khmr: { heading: 0.45, text: 0.25 },
  Mymr: { heading: 0.45, text: 0.25 },
  Arab: { heading: 0.35, text: 0.2 },
};

/**
 * The CSS by which a site's languages are set, each in its script. A site in Latin letters needs none.
 * @param addressOf where the file of a face lies, by its id
 */
export function scriptStyle(
  languages: readonly string[],
  addressOf: (id: string) => string | undefined,
): { css: string } | undefined {
  const css = [
    ...scriptFaces(languages).flatMap((face) => rulesOf(face, addressOf(face.id))),
    ...settingsOf(languages),
  ].join('');
  return css === '' ? undefined : { css };
}

// Letters of several scripts make one family only if all its faces claim the same weights (CSS Fonts 4, 5.2); a face
// that has fewer gives the nearest.
function rulesOf({ families, range, size }: ScriptFace, address: string | undefined): string[] {
  if (address === undefined) return [];
  const adjusted = size === undefined ? '' : `;size-adjust:${size}%`;
  return families.map(
    (family) =>
      `@font-face{font-family:${family};src:url(${address})format("woff2");font-display:swap;font-weight:400 700;unicode-range:${range}${adjusted}}`,
  );
}

// An element is set for its own language; one that holds words of another language, for those.
function settingsOf(languages: readonly string[]): string[] {
  const special = [...new Set(languages.map(scriptOf))].filter((script) => settings[script]);
  if (special.length === 0) return [];
  const inScripts = (test: (script: string) => boolean) => languages.filter((one) => test(scriptOf(one)));
  const plain = inScripts((script) => !settings[script]);
  return [
    ...(plain.length > 0 ? [`${plain.map(inLanguage).join()}{--tall:0;--airy:0;--tight:-.01em}`] : []),
    ...special.flatMap((script) => {
      const { heading, text } = settings[script] ?? { heading: 0, text: 0 };
      const own = inScripts((one) => one === script);
      const holding = own.map((language) => `:has(>bdi[lang=${language}])`);
      return `${[...own.map(inLanguage), ...holding].join()}{--tall:${heading};--airy:${text};--tight:0}`;
    }),
    ...inScripts((script) => settings[script] !== undefined).map(
      (language) => `:is(em,i,cite,dfn)${inLanguage(language)}{font-style:normal;font-weight:600}`,
    ),
  ];
}

function inLanguage(language: string): string {
  return `:lang(${language})`;
}
