import codelists from '../../../src/domain/codelists.json' with { type: 'json' };
import { type Content, type Entry, list } from './content.ts';
import { notationOf } from './notation.ts';

type Terms = Readonly<Record<string, { en: string; fr?: string }>>;

const agenda: Terms = { ...codelists['UNSDG-Goals'], ...codelists['UNSDG-Targets'] };
const sectors: Terms = codelists.Sector;

/** What a page may quote of the built-in lists: goals and targets that an entry serves, purpose codes of a theme. */
export function agendaTexts(
  about: readonly Entry[],
  path: string,
  language: string,
  content: Content,
): string[] {
  const { words } = notationOf(language, content);
  const isGoalPage = path.startsWith('sdg/') || path === 'search/';
  const serving = isGoalPage ? content.published : about;
  const codes = new Set(serving.flatMap(({ data }) => list(data.sdgTargets).map(String)));
  const goals = [...codes].map((code) => code.split('.')[0] ?? code);
  const themes = about.map(({ data }) => String(data.dacSector ?? ''));
  return [
    ...[...codes, ...goals].flatMap((code) => [
      wordsIn(agenda, code, language),
      code.includes('.') ? words.goal.target(code) : words.goal.goal(code),
    ]),
    ...themes.map((code) => wordsIn(sectors, code, language)),
  ];
}

function wordsIn(terms: Terms, code: string, language: string): string {
  return (language === 'fr' ? terms[code]?.fr : undefined) ?? terms[code]?.en ?? '';
}
