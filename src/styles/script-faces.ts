import { ownName } from '../domain/own-name.ts';
import { scriptOf } from '../domain/script.ts';

/** A face for the letters of one script: cut at build out of an installed font, which holds more than a page needs. */
export interface ScriptFace {
  /** Its name among all faces. */
  id: string;
  /** The families it is a part of: they stand before the site's own, which have the Latin letters and digits. */
  families: readonly ('Script Serif' | 'Script Sans' | 'Names')[];
  /** A variable font of an installed package. */
  file: string;
  /** The weights it keeps: one, or from the first to the last. */
  weights: readonly number[];
  /** The letters it keeps, as CSS writes them. */
  range: string;
  /** How large its letters stand beside Latin ones of the same size, in percent. */
  size?: number;
}

/** The faces of a script. The text face comes last, and its family is that of the names. */
const faces: Readonly<Record<string, readonly ScriptFace[]>> = {
  Laoo: [
    // The sign of the kip, which the files with the letters lack. It stands beside Latin digits.
    {
      id: 'Laoo-kip-serif',
      families: ['Script Serif'],
      file: 'noto-serif-lao/files/noto-serif-lao-latin-ext-wght-normal.woff2',
      weights: [600],
      range: 'U+20AD',
    },
    {
      id: 'Laoo-kip-sans',
      families: ['Script Sans'],
      file: 'noto-sans-lao-looped/files/noto-sans-lao-looped-latin-ext-wght-normal.woff2',
      weights: [400, 600],
      range: 'U+20AD',
    },
    {
      id: 'Laoo-serif',
      families: ['Script Serif'],
      file: 'noto-serif-lao/files/noto-serif-lao-lao-wght-normal.woff2',
      weights: [600],
      range: 'U+0E80-0EFF',
    },
    {
      id: 'Laoo-sans',
      families: ['Script Sans'],
      file: 'noto-sans-lao-looped/files/noto-sans-lao-looped-lao-wght-normal.woff2',
      weights: [400, 600],
      range: 'U+0E80-0EFF',
      size: 105,
    },
  ],
  // Naskh for headings and text alike: one file, and a hand that goes with a serif as with a sans.
  Arab: [
    {
      id: 'Arab-both',
      families: ['Script Serif', 'Script Sans'],
      file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
      weights: [400, 700],
      // Every letter of the block, its punctuation and digits; not the signs of Quranic annotation.
      range: 'U+060B-060F,U+061B-0657,U+0660-06D5,U+06EE-06FF,U+200C-200D',
      size: 115,
    },
  ],
};

/** The faces a site needs for its languages: those of their scripts, and for each script the letters of their names. */
export function scriptFaces(languages: readonly string[]): ScriptFace[] {
  const scripts = [...new Set(languages.map(scriptOf))].filter((script) => faces[script]);
  return scripts.flatMap((script) => {
    const own = faces[script] ?? [];
    const names = languages
      .filter((language) => scriptOf(language) === script)
      .map((language) => ownName(language).name);
    return [...own, ...own.slice(-1).map((text) => namesFace(text, script, names.join('')))];
  });
}

/** The face of a language's running text, which its pages need first. */
export function textFace(language: string): ScriptFace | undefined {
  return faces[scriptOf(language)]?.at(-1);
}

/** The letters that a face keeps: those of its range. */
export function lettersOf({ range }: Pick<ScriptFace, 'range'>): string {
  return range
    .split(',')
    .map((part) => part.replace('U+', '').split('-'))
    .flatMap(([first = '', last = first]) => {
      const start = parseInt(first, 16);
      return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, i) =>
        String.fromCodePoint(start + i),
      );
    })
    .join('');
}

// A page in another script names this one's languages in its header; that must not fetch the whole face.
function namesFace(text: ScriptFace, script: string, names: string): ScriptFace {
  const codes = [...new Set(names)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const range = codes
    .filter((code) => code > 0x7f)
    .map((code) => `U+${code.toString(16).toUpperCase()}`)
    .join(',');
  return { ...text, id: `${script}-names`, families: ['Names'], weights: [400], range };
}
