import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldReference } from '../../../src/schemas/reference.ts';

it('stands in the README as the schemas have it (run `npm run fields`)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(fieldReference());
});
