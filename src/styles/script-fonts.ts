import { readFile } from 'node:fs/promises';
import type { FontProvider } from 'astro';
import subsetFont, { type Options } from 'subset-font';
import { kept } from '../press/kept.ts';
import { projectRequire } from '../press/require.ts';
import { versionOf } from '../press/version-of.ts';
import { paperFaces, type PaperFace } from './paper-faces.ts';
import { lettersOf, scriptFaces, type ScriptFace } from './script-faces.ts';

/**
 * The script faces of a site, for Astro to write beside its pages. Astro's `<Font>` has no `size-adjust` and needs a
 * style of its own for each family, so `scriptStyle` names them.
 */
export function scriptFonts(languages: readonly string[]) {
  const options = { faces: [...scriptFaces(languages), ...paperFaces(languages)] };
  return options.faces.length === 0
    ? []
    : [{ provider, name: 'Scripts', cssVariable: '--font-scripts', fallbacks: [], options }];
}

type Face = ScriptFace | PaperFace;

const provider: FontProvider<{ faces: readonly Face[] }> = {
  name: 'cut',
  resolveFont: async ({ options }) => ({
    fonts: await Promise.all(
      (options?.faces ?? []).map(async (face) => ({
        src: [{ url: await cut(face), format: 'woff2' }],
        meta: { subset: face.id },
      })),
    ),
  }),
};

// Astro asks anew for each part of a build.
const made = new Map<string, Promise<string>>();

function cut(face: Face): Promise<string> {
  const known = made.get(face.id + face.range) ?? cutAnew(face);
  made.set(face.id + face.range, known);
  return known;
}

// Astro fetches an address that is no path, and Node reads this kind from itself.
async function cutAnew(face: Face): Promise<string> {
  const letters = await ('weights' in face ? cutForScreen(face) : cutForPaper(face));
  return `data:font/woff2;base64,${Buffer.from(letters).toString('base64')}`;
}

async function cutForScreen(face: ScriptFace): Promise<Uint8Array> {
  const [min = 400, max = min] = face.weights;
  const wght = min === max ? min : { min, max };
  return keptFace(`@fontsource-variable/${face.file}`, lettersOf(face), { variationAxes: { wght } });
}

async function cutForPaper(face: PaperFace): Promise<Uint8Array> {
  const { file, features } = face;
  return keptFace(file, lettersOf(face), { ...(features && { keepFeatures: [...features] }) });
}

// It is the longest work of a small site.
async function keptFace(
  file: string,
  letters: string,
  options: Omit<Options, 'targetFormat'>,
): Promise<Uint8Array> {
  const font = await readFile(projectRequire.resolve(file));
  const all: Options = { targetFormat: 'woff2', ...options };
  const cutters = ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'].map(versionOf);
  return kept('face', [...cutters, font, letters, JSON.stringify(all)], () => subsetFont(font, letters, all));
}
