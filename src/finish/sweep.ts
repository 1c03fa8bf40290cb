/** Looks for files that nothing names, in one text after another. */
export interface Sweep {
  read(text: string): void;
  /** Those that no text has named so far. */
  unnamed(): string[];
}

/**
 * A sweep of a built site: the bundler emits every picture of `media/`, those of unpublished entries included, and keeps
 * the originals of those it made smaller. Of its files in `_astro/` those go that no page, style or script names.
 * @param files every file: `/_astro/map.4f2b8a1c.png`
 */
export function createSweep(files: readonly string[]): Sweep {
  const own = files.filter((file) => /^\/_astro\/[^/]+\.\w+$/u.test(file));
  const left = new Map(own.map((file) => [file.slice('/_astro/'.length), file]));
  return {
    read(text) {
      if (left.size > 0) for (const name of namesIn(text)) left.delete(name);
    },
    unnamed: () => [...left.values()],
  };
}

// Every file name that stands behind `_astro/` in a text, or behind `./` as scripts name each other.
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?:_astro|["'(]\.)\/([\w.@~+-]+)/gu), ([, name = '']) => name);
}
