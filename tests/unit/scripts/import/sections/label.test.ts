import { expect, it } from 'vitest';
import { readLabel } from '../../../../../scripts/import/sections/label.ts';
import { computingTime } from '../../../../support/computing-time.ts';

it.each([
  ['► Contact details:', 'en', 'contact', ''],
  ['2. DONOR(S)', 'en', 'donors', ''],
  ['Partners: Tea Board; Water Users Union', 'en', 'partners', 'Tea Board; Water Users Union'],
  ["The Forum's contribution to the outcome", 'en', 'contribution', ''],
  ['Background and objectives', 'en', 'background', ''],
  ['Bailleur de fonds : Fonds des Lacs', 'fr', 'donors', 'Fonds des Lacs'],
  ['3) Contexte et justification', 'fr', 'background', ''],
  ['الجهة المانحة: صندوق المياه', 'ar', 'donors', 'صندوق المياه'],
  ['الرصد والتقييم', 'ar', 'monitoring', ''],
  ['ຜູ້ໃຫ້ທຶນ', 'lo', 'donors', ''],
  ['Período de ejecución: 2024-2026', 'es', 'duration', '2024-2026'],
  ['Orçamento total', 'pt', 'budget', ''],
  ['Date d’achèvement prévue : 28 février 2027', 'fr', 'end', '28 février 2027'],
  ['Coût total estimé du projet', 'fr', 'budget', ''],
  ['Les bailleurs de fonds', 'fr', 'donors', ''],
  ['Fecha de inicio prevista: mayo de 2025', 'es', 'start', 'mayo de 2025'],
  ['Os nossos financiadores', 'pt', 'donors', ''],
  ['Funded byTea Fund', 'en', 'donors', 'Tea Fund'],
  ['Last updated: 4 May 2025', 'en', 'updated', '4 May 2025'],
])('reads %j', (text, language, name, rest) => {
  expect(readLabel(text, language)).toMatchObject({ rest });
  expect(readLabel(text, language)?.names[0]).toBe(name);
});

it('keeps what stands in brackets within a label', () => {
  expect(readLabel('Budget (EUR): 40 000', 'en')).toMatchObject({ hint: 'EUR', rest: '40 000' });
});

it.each([
  'Donors met in Kisumu to see the wells.',
  'A long sentence about partners: they came from far away',
  'https://example.org/partners',
  '',
  ':',
  'Date prévue',
])('reads no label in %j', (text) => {
  expect(readLabel(text, 'en')).toBeUndefined();
});

it('is not slow on a long line without an end', () => {
  const time = computingTime(() => {
    readLabel(`${'* '.repeat(40_000)}:`, 'en');
    readLabel(`${'1.'.repeat(40_000)} Partners`, 'en');
  });
  expect(time).toBeLessThan(500);
});
