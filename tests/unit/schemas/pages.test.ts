import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressOf, listedKinds } from '../../../src/schemas/addresses.ts';

it.each([...listedKinds, 'pages' as const])('%s have a page for each entry', (kind) => {
  const folder = addressOf(kind, '').replaceAll('//', '/');
  expect(existsSync(join('src/pages/[...language]', folder, '[id].astro'))).toBe(true);
});
