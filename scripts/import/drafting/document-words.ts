import { foldedLabel } from '../sections/folded-label.ts';
import { listed, sectionWords } from '../words/sections.ts';

/** Whether a line says what kind of document it stands in: `Project brief`, `At a glance`. */
export function isDocumentWord(text: string): boolean {
  const whole = foldedLabel(text);
  return whole !== '' && [whole, foldedLabel(withoutNumber(text))].some((folded) => isAmong(folded));
}

// "Newsletter No. 7, August 2025", "Appeal 2026", "Appel n° 2025/03".
function withoutNumber(text: string): string {
  return text.replace(
    /\s*[,|·–—(-]?\s*(?:(?:no\.?|n[.]?[º°]|nr\.?|núm\.?|#|رقم|العدد|ເລກທີ)\s{0,2})?\p{Nd}[\p{Nd}\s./–-]*(?:[\s,]+\p{L}+\s+\p{Nd}{4})?[)\s]*$/iu,
    '',
  );
}

let words: ReadonlySet<string> | undefined;

function isAmong(folded: string): boolean {
  words ??= new Set(
    sectionWords('und').flatMap(({ documents, news, sections, works, yearReports }) =>
      [documents, news, sections.glance, sections.summary, works, yearReports].flatMap((list) =>
        listed(list).map((word) => foldedLabel(word)),
      ),
    ),
  );
  return words.has(folded);
}

/** Whether a line is no more than what a report on a year of one work calls itself: `Annual report 2024`. */
export function isYearReport(text: string): boolean {
  const years = (yearWords ??= new Set(
    sectionWords('und').flatMap(({ yearReports }) => listed(yearReports).map((word) => foldedLabel(word))),
  ));
  const pieces = text.split(/\s[·•|]\s/u);
  return pieces.some((piece) =>
    years.has(foldedLabel(piece.replace(/[\s,·–—-]*\p{Nd}{4}(?:[-/–]\p{Nd}{2,4})?\s*$/u, ''))),
  );
}

let yearWords: ReadonlySet<string> | undefined;
