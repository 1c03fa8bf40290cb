import { scriptOf } from '../domain/script.ts';

/**
 * A face for the letters of one script on paper. A program that reads a PDF takes the dots and tones that some faces
 * set as marks of their own for the ends of words; in these, words come back as they were set.
 */
export interface PaperFace {
  /** Its name among all faces. */
  id: string;
  /** A font of an installed package. */
  file: string;
  /** The letters it keeps, as CSS writes them. */
  range: string;
  /** The features of OpenType it keeps, where the others would double its weight. */
  features?: readonly string[];
  /** How large its letters stand beside Latin ones of the same size, in percent. */
  size: number;
  /** What is added between words, in em: where they stand closer, a reader of the PDF takes two for one. */
  between?: number;
}

const faces: Readonly<Record<string, PaperFace>> = {
  Laoo: {
    id: 'Laoo-paper',
    file: '@expo-google-fonts/phetsarath/400Regular/Phetsarath_400Regular.ttf',
    range: 'U+0E80-0EFF',
    size: 115,
  },
  Arab: {
    id: 'Arab-paper',
    file: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    // The letters of Arabic, Persian and Urdu, with their signs and digits.
    range:
      'U+060B-060F,U+061B-0652,U+0660-067F,U+0686,U+0688,U+0691,U+0698,U+06A1,U+06A4,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC,U+06D2-06D5,U+06F0-06F9,U+200C-200D',
    features: ['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'],
    size: 115,
    between: 0.12,
  },
};

/** The faces that a site's languages need on paper. */
export function paperFaces(languages: readonly string[]): PaperFace[] {
  return [...new Set(languages.map(scriptOf))].flatMap((script) => faces[script] ?? []);
}

/** The face in which a page of a language is printed, where its script has one. */
export function paperFace(language: string): PaperFace | undefined {
  return faces[scriptOf(language)];
}
