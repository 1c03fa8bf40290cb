import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildFixture } from './build-site.ts';
import { acceptedFixture, expectedFolder, expectedOutputs, outputsOf } from './outputs.ts';

/** `npm run accept`: what the fixture's site holds for machines is from now on what the tests expect. */
const { status, output, dir } = await buildFixture(acceptedFixture, { args: ['--date', '2026-01-31'] });
if (status !== 0) throw new Error(`The fixture ${acceptedFixture} does not build:\n${output}`);
const [before, now] = [expectedOutputs(), outputsOf(dir)];
for (const path of new Set([...before.keys(), ...now.keys()])) {
  const file = join(expectedFolder, path);
  const content = now.get(path);
  if (content === undefined) rmSync(file);
  else if (!isDeepStrictEqual(content, before.get(path))) put(file, content);
  else continue;
  console.log(`${file}: ${content === undefined ? 'taken away' : before.has(path) ? 'changed' : 'new'}`);
}
rmSync(dirname(dir), { recursive: true });

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
