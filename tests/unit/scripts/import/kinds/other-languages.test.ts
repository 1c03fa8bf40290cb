import { expect, it } from 'vitest';
import { donorBrief } from '../../../../../scripts/import/kinds/donor-brief.ts';
import { projectBrief } from '../../../../../scripts/import/kinds/project-brief.ts';
import type { Kind } from '../../../../../scripts/import/kinds/kind.ts';
import { numbersAs } from '../../../../../scripts/import/recognise/parted-thousands.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

const drafted = (kind: Kind, language: string, text: string, collection: string) => {
  const document = madeDocument(text, language);
  const reading = { ...madeReading(), language, numbersAs: numbersAs(document) };
  const { drafts } = kind.draft(document, reading);
  return drafts.filter((draft) => draft.collection === collection).map((draft) => plainFields(draft));
};

it('drafts numbered rows under "Fase", and what a phase costs, where thousands are parted by commas', () => {
  const text = `# Agua cercana
## Fases y presupuesto
| Fase | Duración | Qué se hará | Presupuesto (US$)
| 1. Estudio | enero – junio de 2027 | Una encuesta | 380,000
| 2. Obras | julio de 2027 – junio de 2028 | Doce pozos | 1,310,000
## Detalle de la fase 2 (en US$)
- Pozos: 1,100,000
- Personal: 210,000`;
  expect(drafted(donorBrief, 'es', text, 'asks')).toMatchObject([
    { title: 'Estudio', order: 1, amount: { amount: 380000, currency: 'USD' } },
    {
      title: 'Obras',
      order: 2,
      amount: { amount: 1310000, currency: 'USD' },
      costLines: [
        { category: 'Pozos', amount: { amount: 1100000 } },
        { category: 'Personal', amount: { amount: 210000 } },
      ],
    },
  ]);
});

it('drafts the project that a Portuguese sentence names, with two who work with it', () => {
  const text = `# Água do norte
O projecto Rios que Cantam arrancou em Março de 2023 e termina em Fevereiro de 2026. O projecto é executado pela Associação dos Rios, em parceria com a Direcção Provincial de Água e a Rádio do Lago.
É financiado pela Cooperação Alpina, com 1,2 milhões de euros, e pela Fundação Maré, com 380 mil euros.
| Indicador | 2022 | Set. 2025 | Meta
| Poços abertos | 4 | 22 | 30`;
  expect(drafted(projectBrief, 'pt', text, 'briefs')).toMatchObject([
    {
      title: 'Rios que Cantam',
      period: { start: '2023-03', end: '2026-02' },
      participants: [
        { organisation: 'Associação dos Rios', role: 'implementing' },
        { organisation: 'Direcção Provincial de Água', role: 'partner' },
        { organisation: 'Rádio do Lago', role: 'partner' },
        { organisation: 'Cooperação Alpina', role: 'funding' },
        { organisation: 'Fundação Maré', role: 'funding' },
      ],
      indicators: [
        {
          baseline: { value: 4, date: '2022' },
          target: { value: 30 },
          actuals: [{ value: 22, date: '2025-09' }],
        },
      ],
    },
  ]);
});

const sheet = `# Écoles du lac
Bailleurs de fonds : Agence des Lacs : 1 400 000 €
Reste à financer : 400 000 €
## Objectifs
Objectif spécifique. Les enfants du lac apprennent dans de bonnes écoles.
- Résultat 1 : Les salles de classe sont ouvertes
- Résultat 2 : Les enseignants sont formés
## Étapes franchies
- 12 novembre 2024 : le conseil vote le plan des écoles
- Enfants à l’école : de 61 % (2024) à 80 % (2030)`;

it('drafts a specific objective and its results, donors behind whom a sum stands, what is left to be paid', () => {
  expect(drafted(projectBrief, 'fr', sheet, 'briefs')).toMatchObject([
    {
      outcomes: [{ title: 'Les enfants du lac apprennent dans de bonnes écoles.' }],
      outputs: [{ number: '1' }, { number: '2', title: 'Les enseignants sont formés' }],
      participants: [{ organisation: 'Agence des Lacs', role: 'funding' }],
      indicators: [
        { title: 'Enfants à l’école', measure: 'percent', baseline: { value: 61 }, target: { value: 80 } },
      ],
    },
  ]);
  expect(drafted(projectBrief, 'fr', sheet, 'asks')).toMatchObject([
    { amount: { amount: 400000, currency: 'EUR' } },
  ]);
});

it('drafts what stands behind a day under a heading of events', () => {
  expect(drafted(projectBrief, 'fr', sheet, 'updates')).toMatchObject([
    { title: 'le conseil vote le plan des écoles', date: '2024-11-12' },
  ]);
});

it('drafts what an Arabic sentence asks for, and one sentence as the outcome', () => {
  const text = `# مياه القرية
الجهة المنفذة: جمعية مياه القرية
## النتيجة المرجوة
تشرب أسر القرية كلها ماء نظيفا.
## خاتمة
ما زلنا نحتاج إلى 420,000 دولار أمريكي لحفر الآبار.`;
  expect(drafted(projectBrief, 'ar', text, 'asks')).toMatchObject([
    { amount: { amount: 420000, currency: 'USD' } },
  ]);
  expect(drafted(projectBrief, 'ar', text, 'briefs')).toMatchObject([
    { outcomes: [{ title: 'تشرب أسر القرية كلها ماء نظيفا' }] },
  ]);
});

it('leaves out what was to come by a day that has passed', () => {
  const text = sheet.replace('2030', '2025');
  const [brief] = drafted(projectBrief, 'fr', text, 'briefs');
  expect(brief).not.toHaveProperty('indicators.0');
});
