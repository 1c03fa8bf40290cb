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

// The policy of the page lets no document say what its addresses count from, and that of the preview has no need to.
const changes = [['<base href="${vL(window.location.origin)}" target="_blank">', '<base target="_blank">']] as const;

function changed(path: string): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`${basename(path)} of @sveltia/cms no longer says once: ${from}`);
    return text.replace(from, () => to);
  }, readFileSync(path, 'utf8'));
}

/** The typefaces as imports, so that the bundler knows of them. */
function withFaces(text: string): string {
  const faces = new Set(Array.from(text.matchAll(/`(assets\/[^`]+\.woff2)`/gu), ([, file = '']) => file));
  const imports = Array.from(faces, (file, i) => `import face${i} from "./${file}";`);
  const named = [...faces].reduce((all, file, i) => all.replaceAll(`\`${file}\``, () => `face${i}`), text);
  return `${imports.join('')}${named}`;
}
