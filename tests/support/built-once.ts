import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BuildOptions, buildSite, type BuiltSite } from './build-site.ts';

/** What makes one build differ from another; where it lies is not for those who share it to say. */
export type SharedBuild = Omit<BuildOptions, 'outDir'>;

/**
 * Builds a content folder, or waits for the build of whoever asked for the same before: all who name the same folder of
 * shared sites get one site.
 */
export async function builtOnce(sharedSites: string, build: SharedBuild): Promise<BuiltSite> {
  const place = join(sharedSites, nameOf(build));
  const answer = join(place, 'built.json');
  if (!takes(place)) return whenWritten(answer);
  const built = await buildSite({ ...build, outDir: join(place, 'site') }).catch((error: unknown) => ({
    status: 1,
    output: String(error),
    dir: '',
  }));
  writeFileSync(`${answer}.new`, JSON.stringify(built));
  renameSync(`${answer}.new`, answer);
  return built;
}

function nameOf({ content, env = {}, args = [] }: SharedBuild): string {
  const told = JSON.stringify([content, Object.entries(env).toSorted(), args]);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

/** True for the first who asks: a folder is made once. */
function takes(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The timeout of the test, or of its hook, ends the waiting for a build that died. */
async function whenWritten(answer: string): Promise<BuiltSite> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(answer, 'utf8')) as BuiltSite;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await wait(50);
    }
  }
}
