import { sectionWords, listed } from '../words/sections.ts';
import { wordPattern } from '../sections/word-pattern.ts';

/** A plan that a text names, and what stands in it in words: the years behind the name are not part of it. */
export interface FrameworkName {
  title: string;
  /** `2021–2025`, `(2019/20–2023/24)` without its brackets; empty where nothing follows. */
  years: string;
}

/**
 * The plans that a sentence says a work serves: names in capitals with a noun of plans in them, behind words such as
 * "in line with" and before the end of that sentence.
 * @example frameworkNames('It responds to the National Water Policy.')[0]?.title // 'National Water Policy'
 */
export function frameworkNames(text: string): FrameworkName[] {
  return text.split(sentenceEnd).flatMap((sentence) => {
    const cue = wordPattern('serving').exec(sentence);
    if (cue === null) return [];
    return sentence
      .slice(cue.index + cue[0].length)
      .split(joints())
      .flatMap(namesIn);
  });
}

const sentenceEnd = /(?<=[\p{L}\p{N})][.!?؟])\s+(?=[\p{Lu}\p{Lo}])/u;

const small = 'of|for|and|on|the|de|du|des|la|le|pour|et|del|y|para|do|da|e|a|dos|das';
const runs = new RegExp(
  String.raw`(?:\p{Lu}|\p{Nd}{1,2}(?:th|st|nd|rd)\b)[\p{L}\p{M}’'-]*(?:\s+(?:${small})(?=\s)|\s+\p{Lu}[\p{L}\p{M}’'-]*){0,14}(\s+(?:19|20)\d{2}(?![\d\p{Pd}/]))?`,
  'gu',
);
const yearsBehind =
  /^\s*(?:[(（]([^()（）]{4,40})[)）]|,?\s((?:19|20)\d{2}\s?[-–—/]\s?(?:\d{4}|\d{2}))(?!\d))/u;

function namesIn(part: string): FrameworkName[] {
  return [...part.matchAll(runs)].flatMap(({ 0: written, index }) => {
    const title = bare(written);
    if (!isName(title)) return [];
    const behind = yearsBehind.exec(part.slice(index + written.length));
    return [{ title, years: behind?.[1] ?? behind?.[2] ?? '' }];
  });
}

function bare(written: string): string {
  return written
    .replace(new RegExp(String.raw`(?:\s+(?:${small}))+$`, 'u'), '')
    .replace(/^(?:The|Le|La|El|O|A|It|Its|This|Our)\s+/u, '');
}

// Two words or more, of which one in capitals is a noun of plans; the 2030 Agenda is told by its goals.
function isName(title: string): boolean {
  const noun = wordPattern('plans').exec(title);
  return noun !== null && /^\p{Lu}/u.test(noun[0]) && /\s/u.test(title) && !isAgenda.test(title);
}

const isAgenda =
  /2030(?=.*agenda)|(?:agenda|durable|sustainable|sostenible|sustent[aá]vel).*2030|sustainable development (?:agenda|goals?)/iu;

let made: RegExp | undefined;

// "… and the", "… and to the", "… as well as its": a new name begins.
function joints(): RegExp {
  const ands = sectionWords('und').flatMap(({ and }) => listed(and));
  made ??= new RegExp(
    String.raw`\s(?:${ands.join('|')}|as well as)\s+(?:\p{Ll}{1,4}\s+)?(?:the|its|their|le|la|les|el|los|o|os|a|as|to|with)\s+|[,;]\s`,
    'u',
  );
  return made;
}
