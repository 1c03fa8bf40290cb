import { expect, it } from 'vitest';
import { roleOf } from '../../../../../scripts/import/recognise/role.ts';

it.each([
  ['Donor', 'en', 'funding'],
  ['Funded by', 'en', 'funding'],
  ['Implementing partners:', 'en', 'implementing'],
  ['Partners', 'en', 'partner'],
  ['Lead ministry', 'en', 'accountable'],
  ['Fund manager', 'en', 'extending'],
  ['Bailleurs de fonds', 'fr', 'funding'],
  ['Mis en œuvre par', 'fr', 'implementing'],
  ['Financiado por', 'es', 'funding'],
  ['Entidade executora', 'pt', 'implementing'],
  ['الجهة المانحة', 'ar', 'funding'],
  ['الشركاء', 'ar', 'partner'],
  ['ຜູ້ໃຫ້ທຶນ', 'lo', 'funding'],
  ['Bailleur', 'en', 'funding'],
  ['Duration', 'en', undefined],
])('reads the part that "%s" gives (%s)', (text, language, role) => {
  expect(roleOf(text, { language })?.value).toBe(role);
});
