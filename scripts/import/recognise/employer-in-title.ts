import { nameTokens } from './name-tokens.ts';
import { heads } from './name-words.ts';

/**
 * A job title that ends with the name of an organisation, parted: Arabic writes "at" onto the head of the name, or
 * before it.
 * @example employerInTitle('المسؤول الإعلامي بمؤسسة شمس') // { title: 'المسؤول الإعلامي', employer: 'مؤسسة شمس' }
 */
export function employerInTitle(text: string): { title: string; employer: string } | undefined {
  const tokens = nameTokens(text);
  for (const [i, token] of tokens.entries()) {
    const head = i === 0 ? undefined : heads.at(tokens, i);
    if (head === undefined || tokens.length - i < head.length + 1) continue;
    const isJoined = /^[بل]\p{Script=Arabic}/u.test(token.written) && head.start === token.at + 1;
    const isBehind = head.start === token.at && /^(?:في|لدى|من)$/u.test(tokens[i - 1]?.written ?? '');
    const end = tokens[isBehind ? i - 2 : i - 1]?.end;
    if ((isJoined || isBehind) && end !== undefined)
      return { title: text.slice(0, end), employer: text.slice(head.start) };
  }
  return undefined;
}
