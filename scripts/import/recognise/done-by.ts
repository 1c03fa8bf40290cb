import type { Found } from './found.ts';
import { isRightBehind } from './name-gap.ts';
import { nameTokens } from './name-tokens.ts';
import { doings, joinings, makings } from './name-words.ts';
import type { NamedOrganisation } from './organisation.ts';
import type { SaidRole } from './said-role.ts';

/**
 * Who carries out the work, or comes to it, by the verbs of a sentence: `A and the B have trained …`, `A runs the
 * programme`, `the project that A runs`, `A has joined … as a partner`.
 * @param ours the names of those who write the document
 */
export function doneBy(
  text: string,
  organisations: readonly Found<NamedOrganisation>[],
  phrases: readonly Found<SaidRole['role']>[],
  ours: readonly string[],
): SaidRole[] {
  const tokens = nameTokens(text);
  for (const [i, token] of tokens.entries()) {
    const [runs, makes, joined] = [doings, makings, joinings].map((verbs) => verbs.at(tokens, i));
    if (!runs && !makes && !joined) continue;
    const who = subjectOf(text, token.at, organisations);
    if (who.length === 0) continue;
    const isWithPartners = phrases.some(
      ({ value, at }) => value === 'partner' && (at > token.at || at === 0),
    );
    if (joined)
      return isWithPartners
        ? who.map((organisation) => ({ organisation, role: 'partner', sure: 'likely' }))
        : [];
    const rest = text.slice(token.end, token.end + 80);
    const isOurs =
      (runs !== undefined || isWithPartners) &&
      who.some(({ name, acronym }) => ours.includes(name) || (acronym && ours.includes(acronym)));
    if (isOurs || (runs && (work.test(rest) || isRelative(text, who, organisations))))
      return who.map((organisation) => ({ organisation, role: 'implementing', sure: 'likely' }));
  }
  return [];
}

const work =
  /^\s+(?:it|them)\b|^[^.,;]{0,40}\b(?:project|programme|program|initiative|projet|programme|proyecto|programa|iniciativa|projeto|projecto)\b/iu;

// "a project that the Tea Board runs"
function isRelative(
  text: string,
  [first]: readonly NamedOrganisation[],
  organisations: readonly Found<NamedOrganisation>[],
): boolean {
  const at = organisations.find(({ value }) => value === first)?.at ?? 0;
  return relative.test(text.slice(0, at));
}

const relative =
  /\b(?:project|programme|program|initiative)\s(?:that|which)\s(?:the\s)?$|\b(?:projet|programme)\sque\s(?:le\s|la\s|l['’])?$|\b(?:proyecto|programa|projeto)\sque\s(?:el\s|la\s|o\s|a\s)?$/iu;

// "the Tea Board, a body founded by growers, runs …"
const apposition = /^,\s(?:an?|the|une?|la|le|el|un[ao]?|uma?|o)\s[^,.;:]{3,80},\s$/iu;

function subjectOf(
  text: string,
  at: number,
  organisations: readonly Found<NamedOrganisation>[],
): NamedOrganisation[] {
  const who: NamedOrganisation[] = [];
  let end = at;
  for (const one of organisations.filter(({ at: start }) => start < at).reverse()) {
    const between = text.slice(one.at + one.written.length, end);
    if (!isRightBehind(between) && !apposition.test(between)) break;
    who.unshift(one.value);
    end = one.at;
  }
  // "Together with the Tea Board, the Water Union trains": whom a comma parts from the partners does it.
  const last = who.at(-1);
  const before = text.slice(0, end);
  if (who.length > 1 && last !== undefined && withPartners.test(before))
    return /,\s+(?:the\s+)?$/iu.test(text.slice(0, organisations.find(({ value }) => value === last)?.at))
      ? [last]
      : [];
  // What a subject is part of is no subject: "for the Tea Board and the Water Union to run".
  return /\b(?:by|for|of|with|to|par|pour|avec|por|para|con|com)\s+(?:the\s+|la\s+|le\s+|el\s+|o\s+|a\s+)?$/iu.test(
    before,
  )
    ? []
    : who;
}

const withPartners =
  /^\s*(?:together|in partnership|in cooperation|in collaboration|jointly)\s+with\s+(?:the\s+)?$/iu;
