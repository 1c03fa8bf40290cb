import { expect, it } from 'vitest';
import {
  findOrganisations,
  listedOrganisations,
} from '../../../../../scripts/import/recognise/organisation.ts';
import { hostile, readingOf, timeOf } from './reading-of.ts';

const namesIn = (text: string) => findOrganisations(text, readingOf('fr')).map(({ value: { name } }) => name);

it.each([
  ['el Fondo Verde de los Andes apoya', ['Fondo Verde de los Andes']],
  ['a Associação Maré Viva forma pescadores', ['Associação Maré Viva']],
  ['le Collectif Béninois pour le Vote Libre (CBVL)', ['Collectif Béninois pour le Vote Libre']],
  [
    'La Fundación Luz Honda y la Secretaría de Educación abrieron',
    ['Fundación Luz Honda', 'Secretaría de Educación'],
  ],
  ['L’Agence des pistes rurales du nord (APRN) propose', ['Agence des pistes rurales du nord']],
  ['L’Agence des pistes rurales (XYZ) propose', []],
  ['con el ministerio de Salud.', ['Ministerio de Salud']],
  ['avec le ministère de la Santé et la Fondation Luciole', ['Ministère de la Santé', 'Fondation Luciole']],
  ['le ministère de la Santé publique a formé', []],
  ['la Sociedad Civil participa', []],
  ['Red Sea ports', []],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  [
    'Le Fonds fiduciaire pour l’accès au droit (FFAD) et l’Agence tchèque de coopération',
    ['Fonds fiduciaire pour l’accès au droit', 'Agence tchèque de coopération'],
  ],
  [
    'o Ministério da Saúde, a Direcção Provincial da Agricultura da Huíla e a Associação das Mulheres Rurais (AMR)',
    ['Ministério da Saúde', 'Direcção Provincial da Agricultura da Huíla', 'Associação das Mulheres Rurais'],
  ],
  ['l’Ordre des avocats du Bénin, la Ligue des femmes', ['Ordre des avocats du Bénin', 'Ligue des femmes']],
  ['le ministère de la Santé ; l’UNICEF', ['Ministère de la Santé', 'UNICEF']],
  ['Programa Mundial de Alimentos (PMA)', ['Programa Mundial de Alimentos']],
  ['Programa de Salud Rural', []],
])('lists %s', (text, names) => {
  const found = listedOrganisations([{ text, kind: 'paragraph', place: 'line 1' }], readingOf('fr'));
  expect(found.map(({ organisation: { name } }) => name)).toEqual(names);
});

it.each(['(ABC) ', 'le ministère de la Santé et la ', 'Fondation Luz '])(
  'is not slow with "%s" again and again',
  (part) => {
    const text = hostile(part);
    expect(timeOf(() => findOrganisations(text, readingOf('fr')))).toBeLessThan(3000);
  },
);
