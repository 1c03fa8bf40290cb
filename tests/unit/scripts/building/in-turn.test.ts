import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { inTurn } from '../../../../scripts/building/in-turn.ts';
import { temporaryFolder } from '../../../support/build-site.ts';

// What Astro gives these hooks and they do not read is left out.
type Hooks = Record<'astro:config:done' | 'astro:build:start', (given: unknown) => unknown>;

const hooksOf = ({ hooks }: AstroIntegration): Hooks => hooks as unknown as Hooks;

it('lets no build read the content while another does, and then the next', async () => {
  const config = { root: pathToFileURL(`${temporaryFolder()}/`) };
  const [first, second] = [hooksOf(inTurn()), hooksOf(inTurn())];
  const seen: string[] = [];
  await first['astro:config:done']({ config });
  const waits = Promise.resolve(second['astro:config:done']({ config })).then(() =>
    seen.push('second reads'),
  );
  await new Promise((done) => setTimeout(done, 100));
  seen.push('first has read');
  first['astro:build:start']({});
  await waits;
  second['astro:build:start']({});
  expect(seen).toEqual(['first has read', 'second reads']);
});
