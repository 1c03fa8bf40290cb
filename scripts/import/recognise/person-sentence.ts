import { headsIn } from './name-runs.ts';
import { nameTokens } from './name-tokens.ts';
import { titles } from './name-words.ts';
import { personName } from './person-name.ts';

/** What a part of a sentence says of a person. */
export interface SaidPart {
  kind: 'name' | 'title' | 'organisation';
  text: string;
}

/**
 * What the words up to a comma or a bracket say of a person, and whether a name follows their title; undefined where they
 * are no such part of a sentence.
 */
export function partsOfSentence(
  text: string,
  isBeforeComma: boolean,
): { parts: readonly SaidPart[]; isBeforeName: boolean } | undefined {
  const said = saidOfPerson(text.replace(/[.!]$/u, ''));
  if (said.length > 0) return { parts: said, isBeforeName: false };
  const title = isBeforeComma ? titleAtEnd(text) : undefined;
  if (title !== undefined) return { parts: [{ kind: 'title', text: title }], isBeforeName: true };
  const employed = titleAndEmployer(text);
  if (employed === undefined) return undefined;
  return {
    parts: [
      { kind: 'title', text: employed.title },
      { kind: 'organisation', text: employed.employer },
    ],
    isBeforeName: false,
  };
}

/**
 * What the words of a sentence up to its next comma or bracket say of a person: `Ama Mensah is our new Team Leader`, `our
 * contact at the Water Agency is Ama Mensah`. Empty where they say nothing of the kind.
 * @example saidOfPerson('Ama Mensah is our new Team Leader') // [{ kind: 'name', … }, { kind: 'title', … }]
 */
export function saidOfPerson(text: string): SaidPart[] {
  if (text.length > longest) return [];
  return isTitled(text) ?? isNamedLast(text) ?? [];
}

/**
 * The title that ends the words before a name: "please write to our Finance Manager", ahead of ", Ama Mensah".
 * @example titleAtEnd('please write to our Finance Manager') // 'Finance Manager'
 */
export function titleAtEnd(text: string): string | undefined {
  const title = /\s(?:our|the|its|their)\s+(\p{Lu}[^,;:]{2,60})$/u.exec(text)?.[1];
  return title !== undefined && isTitle(title) ? title : undefined;
}

/**
 * A job title without the organisation behind it: "Legal Adviser at the Tea Board".
 * @example titleAndEmployer('Legal Adviser at the Tea Board') // { title: 'Legal Adviser', employer: 'Tea Board' }
 */
export function titleAndEmployer(text: string): { title: string; employer: string } | undefined {
  const [, title = '', employer = ''] =
    /^(.{3,70}?)\s+(?:at|au sein de|auprès de|junto a)\s+(?:the\s+|la\s+|le\s+|el\s+|l['’])?(\p{Lu}.{3,80})$/u.exec(
      text,
    ) ?? [];
  const isOne = isTitle(title) && headsIn(nameTokens(employer)).length > 0;
  return isOne ? { title, employer } : undefined;
}

const longest = 160;

function isTitled(text: string): SaidPart[] | undefined {
  const [, who = '', title = ''] =
    /^(.{4,60}?)\s(?:is|serves as|works as|joins us as|has joined as|is now|has taken over as|took over as|has been appointed(?: as)?|was appointed(?: as)?)\s+(?:(?:our|the|its|their|a|an|new|acting)\s+){0,3}(\p{Lu}[^.!]{2,60}?)(?:\s(?:from|after|since|succeeding|in place of)\s.{2,80}|[.!]\s.{2,80})?$/u.exec(
      text,
    ) ?? [];
  if (personName(who) === undefined || !isTitle(title)) return undefined;
  return [
    { kind: 'name', text: who },
    { kind: 'title', text: title },
  ];
}

function isNamedLast(text: string): SaidPart[] | undefined {
  const [, front = '', who = ''] = /^(.{3,100}?)\s(?:is|are)\s+(\p{Lu}.{3,60})$/u.exec(text) ?? [];
  if (personName(who) === undefined || !/\b(?:contact|focal point|counterpart|colleague)\b/iu.test(front))
    return undefined;
  // "At the Tea Board our new counterpart": the organisation stands before or behind.
  const there = front.replace(/,?\s(?:our|your|the)\s[\p{Ll} ]{4,40}$/u, '');
  const employer = /(?:^|\s)(?:at|in|of)\s+(?:the\s+)?(\p{Lu}.{3,80})$/iu.exec(there)?.[1];
  const isOrganisation = employer !== undefined && headsIn(nameTokens(employer)).length > 0;
  return [
    { kind: 'name', text: who },
    ...(isOrganisation ? [{ kind: 'organisation' as const, text: employer }] : []),
  ];
}

function isTitle(text: string): boolean {
  const tokens = nameTokens(text);
  return tokens.length <= 8 && tokens.some((_, i) => titles.at(tokens, i) !== undefined);
}
