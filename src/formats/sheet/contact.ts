import { linksOf } from '../../domain/reach.ts';
import { marked, noLanguage } from '../../domain/marked-text.ts';
import { sinceAnchor } from '../../domain/since.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Answer, Brief } from '../../model/model.ts';
import { rich, verbatim, type Rich } from '../rich.ts';
import type { Detail } from './detail.ts';
import type { PaperContext } from './frame.ts';

/** Who answers for a brief, and the code that leads to what has changed since the paper was made. */
export interface SheetContact {
  title: Rich;
  people: { name: Rich; part: Rich; ways: { href: string; text: Rich }[] }[];
  code: { picture: string; alt: string; sentence: Rich; width: number };
}

/** A QR code as a picture with its quiet zone, and how many of its modules lie side by side with that zone and without. */
export interface CodePicture {
  svg: string;
  modules: number;
  withQuietZone: number;
}

/**
 * Where the code on the paper of a brief leads: to what came after the brief as the paper has it. The page keeps the
 * place in every later build.
 */
export function sinceAddress({ path, changes }: Pick<Brief, 'path' | 'changes'>, edition: Edition): string {
  return `${edition.absolute(path)}#${sinceAnchor(changes)}`;
}

/** Who answers on a sheet of paper: whoever can be reached first. */
export function sheetContact(
  brief: Brief,
  { edition }: PaperContext,
  { people: most, letters }: Detail,
  code: CodePicture,
): SheetContact {
  const { words, plain } = edition;
  const people = [...new Set([brief.answer, ...brief.contacts])].slice(0, most);
  const address = marked(sinceAddress(brief, edition), noLanguage);
  return {
    title: rich(words.brief.people, edition),
    people: people.map((answer) => personOf(answer, edition, letters)),
    code: {
      picture: code.svg,
      alt: plain(words.paper.code(address)),
      sentence: rich(words.paper.scan, edition),
      width: Math.round(side * (code.withQuietZone / code.modules) * 10) / 10,
    },
  };
}

/** What a code measures without its quiet zone, in millimetres: enough for the camera of a phone. */
const side = 25.5;

/** Somebody who answers: name, part, and how to reach them. */
export function personOf(
  { contact, role, office }: Answer,
  edition: Edition,
  letters = Infinity,
): SheetContact['people'][number] {
  return {
    name: rich(contact.name, edition, letters),
    part: rich(edition.joined([role ?? contact.jobTitle, office ?? contact.office]), edition, letters),
    ways: linksOf(contact).map(({ href, text }) => ({ href, text: verbatim(text, edition) })),
  };
}
