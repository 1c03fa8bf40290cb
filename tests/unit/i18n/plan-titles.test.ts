import { expect, it } from 'vitest';
import { createEdition } from '../../../src/i18n/edition.ts';
import { planTitles } from '../../../src/i18n/plan-titles.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://x.example',
});

it.each<[Parameters<typeof planTitles>[0], string]>([
  [{ status: 'pipeline' }, 'What will be delivered'],
  [{ status: 'implementation' }, 'What will be delivered'],
  [{ status: 'suspended' }, 'What will be delivered'],
  [{ status: 'implementation', ended: '2021' }, 'What was to be delivered'],
  [{ status: 'closed' }, 'What was to be delivered'],
  [{ status: 'cancelled' }, 'What was to be delivered'],
])('of a brief that is %j: %s', (brief, outputs) => {
  expect(planTitles(brief, edition).outputs).toBe(outputs);
});
