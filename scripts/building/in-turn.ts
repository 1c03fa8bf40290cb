import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lock } from './lock.ts';

/** Milliseconds between two looks at whether it is our turn. */
const betweenLooks = 20;

/**
 * Builds of one project take turns while Astro reads the content: what it writes to the project's `.astro` it writes to
 * a file of one name and renames that, so of two builds at once the second finds nothing to rename and fails (Astro
 * 7.3.4). The turn ends when that is done, or with the process.
 * @returns an integration for `build` of Astro
 */
export function inTurn(): AstroIntegration {
  let release: (() => void) | undefined;
  return {
    name: 'in-turn',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const folder = fileURLToPath(new URL('.astro/', config.root));
        mkdirSync(folder, { recursive: true });
        while (!(release = lock(join(folder, 'turn.lock')))) await pause(betweenLooks);
      },
      'astro:build:start': () => release?.(),
    },
  };
}
