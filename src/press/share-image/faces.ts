import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A face for pictures. */
export interface Face {
  name: string;
  bytes: Uint8Array;
  /** The characters it is asked for, from the first to the last; all it has when left out. */
  unicodeRange?: [number, number][];
}

/**
 * The order in which a letter is looked for. What the first have not, Phetsarath and Amiri may: with them a picture has
 * every letter that paper has.
 */
export const families = {
  heading: familyList(
    'Source Serif 4',
    'Noto Serif Lao',
    'Noto Naskh Arabic',
    'Public Sans',
    'Phetsarath',
    'Amiri',
  ),
  text: familyList(
    'Public Sans',
    'Noto Sans Lao Looped',
    'Noto Naskh Arabic',
    'Source Serif 4',
    'Phetsarath',
    'Amiri',
  ),
};

// The faces of the pages, in the weights that they are drawn in; a drawing has no need of being read back as text.
const files: readonly { name: string; file: string; unicodeRange?: [number, number][] }[] = [
  {
    name: 'Source Serif 4',
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  { name: 'Public Sans', file: '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf' },
  { name: 'Public Sans', file: '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf' },
  { name: 'Noto Serif Lao', file: fontsource('noto-serif-lao', 'lao') },
  // The sign of the kip, which the files with the letters lack.
  {
    name: 'Noto Serif Lao',
    file: fontsource('noto-serif-lao', 'latin-ext'),
    unicodeRange: [[0x20ad, 0x20ad]],
  },
  { name: 'Noto Sans Lao Looped', file: fontsource('noto-sans-lao-looped', 'lao') },
  { name: 'Noto Naskh Arabic', file: fontsource('noto-naskh-arabic', 'arabic') },
  { name: 'Phetsarath', file: '@expo-google-fonts/phetsarath/700Bold/Phetsarath_700Bold.ttf' },
  { name: 'Amiri', file: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf' },
];

// From the root of the project: inside Astro's bundle this module lies elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

let read: { faces: Face[]; digest: string } | undefined;

/** Every face of pictures, and one digest of them all; read once. */
export function faces(): { faces: Face[]; digest: string } {
  read ??= readFaces();
  return read;
}

function readFaces(): { faces: Face[]; digest: string } {
  const hash = createHash('sha256');
  const all = files.map(({ file, ...face }) => {
    const bytes = readFileSync(require.resolve(file));
    hash.update(bytes);
    return { ...face, bytes };
  });
  return { faces: all, digest: hash.digest('hex') };
}

function fontsource(name: string, subset: string): string {
  return `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
}

function familyList(...names: string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
