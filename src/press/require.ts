import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is installed, from the root of the project: inside Astro's bundle the modules of this room lie elsewhere. */
export const projectRequire = createRequire(join(process.cwd(), 'package.json'));
