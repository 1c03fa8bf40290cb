import { expect, it } from 'vitest';
import { beneficiaryFigures } from '../../../../../scripts/import/drafting/beneficiary-figures.ts';
import { dayFirst } from '../../../../../scripts/import/drafting/day-first.ts';
import { openDesk } from '../../../../../scripts/import/drafting/desk.ts';
import { isYearReport } from '../../../../../scripts/import/drafting/document-words.ts';
import { headlineAbove } from '../../../../../scripts/import/drafting/headline.ts';
import { saidBudget } from '../../../../../scripts/import/drafting/said-budget.ts';
import { saidPeriod } from '../../../../../scripts/import/drafting/said-period.ts';
import type { SourceLine } from '../../../../../scripts/import/source/source-document.ts';
import { madeDocument } from '../made-document.ts';
import { readingOf } from '../recognise/reading-of.ts';

const deskOf = (language: string, ...texts: string[]) =>
  openDesk(madeDocument(texts.join('\n'), language), readingOf(language));

const item = (text: string): SourceLine => ({ text, kind: 'item', place: 'line 1' });

it.each([
  [
    'pt',
    'No dia 12 de Setembro de 2024 realizou-se no Lubango um seminário sobre água, com 85 participantes.',
    'seminário sobre água',
    'Lubango',
    85,
  ],
  [
    'pt',
    'De 4 a 8 de Março de 2024, formação de agentes na Chibia, com 46 participantes.',
    'formação de agentes',
    'Chibia',
    46,
  ],
  [
    'fr',
    'Le 15 novembre 2025 : forum des jeunes électeurs aux Cayes.',
    'forum des jeunes électeurs',
    'Cayes',
    undefined,
  ],
  [
    'es',
    'El 22 de mayo de 2024 se celebró en Iquitos un encuentro de parteras.',
    'encuentro de parteras',
    'Iquitos',
    undefined,
  ],
])('an event that begins with its day: %s %s', (language, text, title, place, count) => {
  const [event] = dayFirst(deskOf(language, text), item(text));
  expect(event).toMatchObject({ title, place });
  expect(event?.participants?.value).toBe(count);
});

it.each([
  'El 22 de mayo de 2024 llegaron las lluvias.',
  'Desde el inicio, en mayo de 2024, el taller trabaja.',
  'En 2024, formación de agentes.',
])('no event: %s', (text) => {
  expect(dayFirst(deskOf('es', text), item(text))).toEqual([]);
});

it('takes the headline above the place and the day', () => {
  const desk = deskOf(
    'fr',
    'COMMUNIQUÉ DE PRESSE',
    'Trois cents observateurs prêtent serment',
    'Jacmel, le 9 octobre 2025',
  );
  const [, , below] = desk.document.lines;
  expect(below && headlineAbove(desk, below)?.text).toBe('Trois cents observateurs prêtent serment');
});

it('takes days and cost from sentences on the project', () => {
  const desk = deskOf(
    'fr',
    'Le projet « Classes », d’un coût total de 1,35 million d’euros, est mis en œuvre du 15 janvier 2023 au 14 janvier 2026.',
  );
  expect(saidPeriod(desk)?.value).toEqual({ start: '2023-01-15', end: '2026-01-14' });
  expect(saidBudget(desk)).toHaveLength(1);
  const other = deskOf(
    'fr',
    'La campagne a duré du 15 janvier 2023 au 14 janvier 2026 et coûté 300 000 euros.',
  );
  expect(saidPeriod(other)).toBeUndefined();
  expect(saidBudget(other)).toEqual([]);
});

it.each([
  ['fr', 'Bénéficiaires directs : 46 000 justiciables, dont 55 % de femmes', 46000],
  ['es', 'Población beneficiaria: 9.400 personas (52 % mujeres)', 9400],
  ['pt', 'Beneficiários: 55 % de mulheres', undefined],
  ['pt', 'Beneficiários: mulheres de 12 aldeias e das 3 vilas à volta, onde vivem 9.400 pessoas', undefined],
])('how many it is for: %s %s', (language, text, value) => {
  const [figure] = beneficiaryFigures(deskOf(language, text));
  expect(figure?.value === undefined ? undefined : (figure.value as { value: unknown }).value).toBe(value);
});

it.each([
  ['Rapport d’activité 2024', true],
  ['Memoria anual 2023-2024', true],
  ['Rapport sur les puits de Kita', false],
])('%s', (text, is) => {
  expect(isYearReport(text)).toBe(is);
});
