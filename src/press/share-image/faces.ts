import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectRequire } from '../require.ts';

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
  heading: familyList('Source Serif 4', 'Serif Laoo', 'Naskh Arab', 'Public Sans', 'Phetsarath', 'Amiri'),
  text: familyList('Public Sans', 'Sans Laoo', 'Naskh Arab', 'Source Serif 4', 'Phetsarath', 'Amiri'),
};

// The sign that the files with the letters lack.
const kip: [number, number] = [0x20ad, 0x20ad];

// The faces of the pages, in the weights that they are drawn in; a drawing has no need of being read back as text.
const files: readonly { name: string; file: string; unicodeRange?: [number, number][] }[] = [
  {
    name: 'Source Serif 4',
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  { name: 'Public Sans', file: '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf' },
  { name: 'Public Sans', file: '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf' },
  { name: 'Serif Laoo', file: fontsource('noto-serif-lao', 'lao') },
  { name: 'Serif Laoo', file: fontsource('noto-serif-lao', 'latin-ext'), unicodeRange: [kip] },
  { name: 'Sans Laoo', file: fontsource('noto-sans-lao-looped', 'lao') },
  { name: 'Sans Laoo', file: fontsource('noto-sans-lao-looped', 'latin-ext'), unicodeRange: [kip] },
  { name: 'Naskh Arab', file: fontsource('noto-naskh-arabic', 'arabic') },
  { name: 'Phetsarath', file: '@expo-google-fonts/phetsarath/700Bold/Phetsarath_700Bold.ttf' },
  { name: 'Amiri', file: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf' },
];

let read: { faces: Face[]; digest: string } | undefined;

/** Every face of pictures, and one digest of them all; read once. */
export function faces(): { faces: Face[]; digest: string } {
  read ??= readFaces();
  return read;
}

function readFaces(): { faces: Face[]; digest: string } {
  const hash = createHash('sha256');
  const all = files.map(({ file, ...face }) => {
    const bytes = readFileSync(projectRequire.resolve(file));
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
