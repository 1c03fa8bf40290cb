import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What no form of ours needs: maps, colours of program code, pictures made anew. */
const unneeded =
  /^(?:@shikijs\/langs\/.*|leaflet\/.*|terra-draw.*|svgo\/.*|exifr\/.*|.*\/(?:heic|webp_enc|webp_enc_simd)-[\w-]+\.js)$/;

/**
 * Sveltia CMS (0.221.1) in the form its package has for bundlers: what its other forms fetch from elsewhere lies beside
 * it. Its typefaces become files of ours, and an empty module stands for what no form of ours needs.
 * @param folder of the package
 */
export function sveltia(folder: string): Plugin {
  const npm = join(folder, 'npm');
  return {
    name: 'sveltia',
    setup(build) {
      build.onResolve({ filter: unneeded }, ({ importer }) =>
        importer.startsWith(folder) ? { path: 'empty', namespace: 'unneeded' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'unneeded' }, () => ({ contents: 'export default [];' }));
      build.onLoad({ filter: /[\\/]npm[\\/]index\.js$/ }, ({ path }) =>
        dirname(path) === npm ? { contents: withFaces(changed(path)), resolveDir: npm } : undefined,
      );
    },
  };
}

/** What is another way in our page: a piece of its text, how often it stands there, and what stands there instead. */
const changes: readonly [RegExp, number, string][] = [
  // A language without words yet has no faults either: without this a form that may not be saved goes blank.
  [/Object\.values\(R\(l\)\[t\]\)\.some\(/gu, 1, 'Object.values(R(l)[t]??{}).some('],
  // Pictures of people lie with others, whom this page asks for nothing.
  [/avatar_url/gu, 3, 'no_avatar'],
  [/\.avatarUrl\b/gu, 1, '.noAvatar'],
  // Its typefaces are asked for elsewhere by its stylesheet, whatever its script says of those that lie beside it.
  [/@font-face \{[^{}]*url\(https:[^{}]*\}/gu, 3, ''],
  // No document may say what its addresses count from; those of the preview are whole.
  [/<base href="\$\{[^}]*\}" target="_blank">/gu, 1, '<base target="_blank">'],
  // Staff know folders, not repositories; and what could not be saved is not better saved later.
  [/Work with Local Repository/gu, 1, 'Open a folder of this computer'],
  [
    /Once prompted, select the root directory of the “\{\$repo\}” repository\./gu,
    1,
    'Choose the folder of the site: the one that holds the folder of its content.',
  ],
  [
    /There was an error while saving the entry\. Please try again later\./gu,
    1,
    'The entry has not been saved. What you wrote is still here.',
  ],
  // Entries in .mdx are a collection of their own there, and named as those in .md are.
  [
    /(=\(\{collection:e,file:t\}\)=>\{if\(t\)\{let n=[\w$]+\(e,t\);return n\?\[n\]:\[\]\}return )([\w$]+)\(e\)\}/gu,
    1,
    '$1(n=>n.length>0?[...$2(e),...n]:$2(e))($2(`${e}-mdx`))}',
  ],
  [
    /(relationFields\]\.filter\(\(\{fieldConfig:n\}\)=>n\.collection===)e&&/gu,
    1,
    '$1e.replace(/-mdx$/,``)&&',
  ],
  // A draft may be unfinished, as the check has it: what it has to hold is asked for once it is none.
  [
    /=e=>(![\w$]+\(e\)\|\|\([\w$]+\(e\)\?\?`draft`\)!==`draft`)/gu,
    1,
    '=e=>!Object.values(e.currentValues).some(e=>e.visibility===`draft`)&&($1)',
  ],
];

function changed(path: string): string {
  return changes.reduce(
    (text, [piece, times, instead]) => {
      const found = text.match(piece)?.length ?? 0;
      if (found !== times)
        throw new Error(
          `${basename(path)} of @sveltia/cms has ${found} times what it had ${times} times: ${piece.source}`,
        );
      return text.replace(piece, instead);
    },
    readFileSync(path, 'utf8'),
  );
}

/** The typefaces as imports, so that the bundler knows of them. */
function withFaces(text: string): string {
  const faces = new Set(Array.from(text.matchAll(/`(assets\/[^`]+\.woff2)`/gu), ([, file = '']) => file));
  const imports = Array.from(faces, (file, i) => `import face${i} from "./${file}";`);
  const named = [...faces].reduce((all, file, i) => all.replaceAll(`\`${file}\``, () => `face${i}`), text);
  return `${imports.join('')}${named}`;
}
