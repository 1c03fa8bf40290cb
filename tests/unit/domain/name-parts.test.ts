import { expect, it } from 'vitest';
import { nameParts } from '../../../src/domain/name-parts.ts';

it.each<[name: string, aliases: string[], family: string, given: string]>([
  ['Ann Vula', ['Ann VULA'], 'Vula', 'Ann'],
  ['Ann Vula', ['A. V.', 'Ann VULA'], 'Vula', 'Ann'],
  ['Vula Ann', ['VULA Ann'], 'Vula', 'Ann'],
  ['Ann Marie de la Vula', ['Ann Marie DE LA VULA'], 'de la Vula', 'Ann Marie'],
  ['Élise Çelik-Ünal', ['Élise ÇELIK-ÜNAL'], 'Çelik-Ünal', 'Élise'],
  ['Ann Vula', ['Vula, Ann'], 'Vula', 'Ann'],
  ['Ann Marie Vula', ['Vula, Ann Marie'], 'Vula', 'Ann Marie'],
  ['Nguyễn Thị Hoa', ['NGUYỄN Thị Hoa'], 'Nguyễn', 'Thị Hoa'],
  ['Nguyễn Thị Hoa', ['Nguyễn, Thị Hoa'], 'Nguyễn', 'Thị Hoa'],
  ['سلمى حداد', ['حداد، سلمى'], 'حداد', 'سلمى'],
  ['ສົມສະຫວັນ ໄຊຍະວົງ', ['ໄຊຍະວົງ, ສົມສະຫວັນ'], 'ໄຊຍະວົງ', 'ສົມສະຫວັນ'],
  ['Ann  Vula', ['Ann\u00A0VULA'], 'Vula', 'Ann'],
])('of %s, also %j: %s and %s', (name, aliases, family, given) => {
  expect(nameParts(name, aliases)).toEqual({ family, given });
});

it.each<[why: string, name: string, aliases: string[]]>([
  ['two words, and nobody has said which', 'Ann Vula', []],
  ['one word', 'Suharto', ['SUHARTO']],
  ['all of it in capitals', 'Ann Vula', ['ANN VULA']],
  ['capitals in both spellings: a degree', 'Ann Vula MD', ['ANN VULA MD', 'Ann Vula MD']],
  ['capitals in the name itself', 'Ann VULA', []],
  ['capitals in the middle', 'Ann Vula Mele', ['Ann VULA Mele']],
  ['capitals at both ends', 'Ann Vula Mele', ['ANN Vula MELE']],
  ['other words', 'Ann Vula', ['Anna VULA', 'Mele, Ann']],
  ['a degree behind a comma', 'Ann Vula', ['Ann Vula, PhD']],
  ['two commas', 'Ann Vula', ['Vula, Ann, PhD']],
  ['a comma and nothing', 'Ann Vula', ['Ann Vula,']],
  ['initials', 'A. Vula', ['A. Vula']],
  ['letters that have no capitals', 'ສົມສະຫວັນ ໄຊຍະວົງ', ['ສົມສະຫວັນ ໄຊຍະວົງ']],
  ['nothing', '', ['']],
])('are not told by %s', (_, name, aliases) => {
  expect(nameParts(name, aliases)).toBeUndefined();
});
