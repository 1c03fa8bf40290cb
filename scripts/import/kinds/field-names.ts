import { fieldWords } from '../../../src/schemas/field-words.ts';
import type { NewCollection } from '../../new/kinds.ts';
import { fieldColumnWords } from '../words/fields.ts';
import type { FieldPath } from './field-paths.ts';
import { plainText } from './frame-words.ts';

/**
 * The head of a column as the names of fields are compared: `periodStart`, `period_start` and `Period start` are one.
 * @example plainHead('periodStart') // 'period start'
 */
export function plainHead(text: string): string {
  const outside = text.replace(/\([^()]*\)|\*/gu, ' ');
  const shown = /\p{L}/u.test(outside) ? outside : text;
  return plainText(
    shown.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '),
  );
}

/**
 * How well the head of a column names a field of a collection: 1 by its own name, less by another word for it, 0 not at
 * all.
 */
export function nameLikeness(head: string, path: FieldPath, collection: NewCollection): number {
  const own = plainHead(path.name);
  if (head === own || head === plainHead(path.path.join(' '))) return 1;
  if (singular(head) === singular(own)) return 0.95;
  return aliases(path, collection).get(head) ?? 0;
}

const known = new WeakMap<FieldPath, ReadonlyMap<string, number>>();

function aliases(path: FieldPath, collection: NewCollection): ReadonlyMap<string, number> {
  const made = known.get(path) ?? readAliases(path, collection);
  known.set(path, made);
  return made;
}

// Other words count less; those for a part of a group ("start") as much as for the whole.
function readAliases(path: FieldPath, collection: NewCollection): ReadonlyMap<string, number> {
  const last = path.path.at(-1) ?? '';
  const role = path.within?.fixed['role'];
  const names = new Map<string, number>();
  const add = (name: string, likeness: number) => {
    const plain = plainHead(name);
    if (plain !== '' && !tooVague.has(plain)) names.set(plain, Math.max(likeness, names.get(plain) ?? 0));
  };
  for (const word of (role === undefined ? (fieldWords[last] ?? '') : '').split(',')) add(word, 0.6);
  for (const word of (role === undefined ? '' : (roleWords[role] ?? '')).split(',')) add(word, 0.7);
  for (const word of (iatiNames[path.name] ?? '').split(',')) add(word, 0.9);
  for (const word of fieldColumnWords(`${collection} ${path.name}`)) add(word, 0.85);
  for (const word of fieldColumnWords(path.name)) add(word, 0.8);
  if (path.path.length > 1 && path.form !== 'currency' && role === undefined) add(last, 0.8);
  if (path.path[0] === 'indicators') add(path.path.slice(1).join(' '), 0.85);
  if (path.path.join('.') === 'indicators.title') add('indicator', 0.9);
  if (path.form === 'currency' && path.path.length === 2) add('currency', 0.9);
  return names;
}

const tooVague = new Set([
  ...[
    'what',
    'who',
    'where',
    'when',
    'why',
    'how',
    'of',
    'by',
    'on',
    'to',
    'from',
    'means',
    'line',
    'lines',
    'item',
    'items',
  ],
  ...[
    'number',
    'text',
    'part',
    'code',
    'needs',
    'after',
    'open',
    'other',
    'short',
    'live',
    'form',
    'created',
    'file',
    'path',
  ],
]);

/** What people call the organisations of each part. */
const roleWords: Readonly<Record<string, string>> = {
  funding:
    'donor, donors, funder, funders, funded by, funding, financing, financed by, funding organisation, bailleur, bailleurs, financement, donante, donantes, financiador, financiadores, doador, doadores, الجهة المانحة, المانح, المانحون, ຜູ້ໃຫ້ທຶນ',
  implementing:
    'implementer, implementers, implementing partner, implementing partners, implementing agency, implementing agencies, implemented by, executing agency, mise en oeuvre, partenaire de mise en oeuvre, agence d execution, ejecutor, entidad ejecutora, socio implementador, entidade executora, parceiro implementador, الجهة المنفذة, الشريك المنفذ, ຜູ້ຈັດຕັ້ງປະຕິບັດ',
  partner:
    'partner, partners, other partners, partenaire, partenaires, socio, socios, parceiro, parceiros, الشركاء, الشريك, ຄູ່ຮ່ວມງານ',
  accountable: 'accountable, accountable organisation, lead agency, lead organisation, chef de file',
  extending: 'extending, extending organisation, fund manager',
};

/** The names that IATI gives to the same (standard 2.03). */
const iatiNames: Readonly<Record<string, string>> = {
  title: 'title narrative, activity title, iati title',
  summary: 'description narrative',
  status: 'activity status, activity status code',
  code: 'iati identifier, iati id, activity identifier, project code, project id, project number',
  countries: 'recipient country, recipient country code, recipient countries',
  'period start':
    'activity date start planned, activity date start actual, planned start, planned start date, actual start, start date, start actual, start planned, begin date',
  'period end':
    'activity date end planned, activity date end actual, planned end, planned end date, actual end, end date, end actual, end planned, completion date',
  'budget amount': 'budget, budget value, total budget, total commitment, budget total',
  'budget amount currency': 'budget value currency, budget currency, default currency, currency',
  'participants funding': 'participating org funding, funding org, participating org name funding',
  'participants implementing':
    'participating org implementing, implementing org, participating org name implementing',
  'participants accountable': 'participating org accountable',
  'participants extending': 'participating org extending',
  'IATI ref': 'org identifier, organisation identifier, org ref',
  type: 'organisation type, organization type, org type',
  name: 'full name, organisation name, organization name, contact name, person name, country name',
  email: 'e mail, email address, mail address',
  organisation: 'organisation name, organization, organization name',
};

function singular(plain: string): string {
  return plain.replace(/s(?= |$)/gu, '');
}
