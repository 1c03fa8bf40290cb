import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { projectRequire } from './require.ts';

/** A whole face as one TrueType file: of several files of one family and style, Typst 0.14.2 takes the first only. */
export interface Face {
  family: string;
  weight: 400 | 600 | 700;
  isItalic: boolean;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  digest: string;
}

/**
 * The families in the order in which a letter is looked for, in text and in headings. Source Serif 4 has signs that no
 * other face has, such as ₂ and →. Phetsarath and Amiri are the faces of their scripts that give their letters back
 * rightly when a PDF is read; the serif of the page's headings, cut to weight 600, gives spaces inside words. The last has a
 * sign of money that the others lack. Which letters they have together, `domain/press-letters.json` says.
 */
export const families = {
  text: ['Public Sans', 'Phetsarath', 'Amiri', 'Source Serif 4', 'noto sans lao looped'],
  heading: ['Source Serif 4', 'Phetsarath', 'Amiri', 'Public Sans', 'noto sans lao looped'],
};

interface FaceFile extends Pick<Face, 'family' | 'weight'> {
  isItalic?: boolean;
  /** Of an installed package. */
  file: string;
  /** The letters for which it is there, where the file holds a variable font: it is cut to them, in its weight. */
  letters?: string;
}

const variable =
  '@fontsource-variable/noto-sans-lao-looped/files/noto-sans-lao-looped-latin-ext-wght-normal.woff2';

// Whoever sets type may ask for these weights and styles only: for any other, the native compiler would take a face of
// the same name from the system it runs on, and the bytes would depend on that. Among equals it takes ours.
const files: readonly FaceFile[] = [
  {
    family: 'Public Sans',
    weight: 400,
    file: '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
  },
  {
    family: 'Public Sans',
    weight: 400,
    isItalic: true,
    file: '@expo-google-fonts/public-sans/400Regular_Italic/PublicSans_400Regular_Italic.ttf',
  },
  {
    family: 'Public Sans',
    weight: 600,
    file: '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  },
  {
    family: 'Public Sans',
    weight: 700,
    file: '@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf',
  },
  {
    family: 'Source Serif 4',
    weight: 400,
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  {
    family: 'Phetsarath',
    weight: 400,
    file: '@expo-google-fonts/phetsarath/400Regular/Phetsarath_400Regular.ttf',
  },
  { family: 'Phetsarath', weight: 700, file: '@expo-google-fonts/phetsarath/700Bold/Phetsarath_700Bold.ttf' },
  { family: 'Amiri', weight: 400, file: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf' },
  { family: 'Amiri', weight: 700, file: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf' },
  { family: 'noto sans lao looped', weight: 400, file: variable, letters: '₭' },
  { family: 'noto sans lao looped', weight: 700, file: variable, letters: '₭' },
];

let read: Promise<readonly Face[]> | undefined;

/** Every face that paper and share images are set in; read once. */
export function faces(): Promise<readonly Face[]> {
  read ??= Promise.all(files.map(readFace));
  return read;
}

async function readFace({ file, isItalic = false, letters, ...face }: FaceFile): Promise<Face> {
  const whole = await readFile(projectRequire.resolve(file));
  const bytes = letters === undefined ? whole : await cut(whole, letters, face.weight);
  return { ...face, isItalic, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

function cut(font: Buffer, letters: string, weight: number): Promise<Buffer> {
  return subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
}
