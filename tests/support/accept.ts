import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildSite } from './build-site.ts';
import { acceptedSites, expectedFolder, expectedOutputs, outputsOf, type AcceptedSite } from './outputs.ts';

/** `npm run accept`: what these sites hold for machines is from now on what the tests expect. */
for (const site of acceptedSites) await accept(site);

async function accept(site: AcceptedSite): Promise<void> {
  const { content, days } = site;
  const { status, output, dir } = await buildSite({ content, args: ['--date', days[0]] });
  if (status !== 0) throw new Error(`${content} does not build:\n${output}`);
  const [before, now] = [expectedOutputs(site), outputsOf(dir, site)];
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const file = join(expectedFolder(site), path);
    const content = now.get(path);
    if (content === undefined) rmSync(file);
    else if (!isDeepStrictEqual(content, before.get(path))) put(file, content);
    else continue;
    console.log(`${file}: ${content === undefined ? 'taken away' : before.has(path) ? 'changed' : 'new'}`);
  }
  rmSync(dirname(dir), { recursive: true });
}

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
