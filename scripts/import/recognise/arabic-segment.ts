import { nameTokens } from './name-tokens.ts';
import { heads } from './name-words.ts';

/**
 * The name of an organisation that words in Arabic begin with, behind what says who pays or works: from its head to the
 * first mark or word that no name goes on with; undefined where that is too far away to be sure.
 * @example arabicSegment(' الوكالة الدنماركية للطاقة قدره ٥ ملايين يورو') // 'الوكالة الدنماركية للطاقة'
 */
export function arabicSegment(text: string): string | undefined {
  const [piece = ''] = text
    .replace(/^\s*(?:من|قبل|كل من)\s+/u, '')
    .split(/[.،,؛;:()«»"“”\p{Nd}]|\s[–—-]\s/u, 1);
  const tokens = nameTokens(piece.trim());
  const [first] = tokens;
  if (first === undefined || heads.at(tokens, 0)?.start !== first.at) return undefined;
  const end = tokens.findIndex(({ written }, i) => i > 0 && behindNames.has(written));
  const last = tokens[(end === -1 ? tokens.length : end) - 1];
  const count = end === -1 ? tokens.length : end;
  return last !== undefined && count > 1 && count <= mostWords ? piece.trim().slice(0, last.end) : undefined;
}

const mostWords = 7;

/** What tells when, where, how much or what for. */
const behindNames = new Set(
  'في على عن إلى منذ خلال ضمن حتى عبر مع بين من الذي التي الذين قدره قدرها بقيمة بمبلغ بميزانية بكلفة بتكلفة لمدة لفترة بهدف لتنفيذ لصالح وذلك حيث كما و بالتعاون بالشراكة بالتنسيق بدعم بتمويل ويمتد وتمتد ويستمر وتستمر ويهدف وينفذ وتنفذ وينفذه وتنفذه ينفذه تنفذه يوم أمس اليوم عام سنة'.split(
    ' ',
  ),
);
