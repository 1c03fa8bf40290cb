/**
 * Raised or lowered words as a text without layout holds them: figures and signs as signs of their own, so that 10⁶ is
 * not 106; letters, as in 1er, as they are.
 * @example raisedSigns('6', 'sup') // '⁶'
 */
export function raisedSigns(text: string, kind: 'sup' | 'sub'): string {
  const signs = kind === 'sup' ? raised : lowered;
  const written = text.replaceAll('−', '-').trim();
  const turned = Array.from(written, (sign) => signs.get(sign));
  return turned.length > 0 && turned.every((sign) => sign !== undefined) ? turned.join('') : text;
}

const raised = new Map(
  Array.from('0123456789+-=()n', (sign, index) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ')[index]]),
);
const lowered = new Map(
  Array.from('0123456789+-=()', (sign, index) => [sign, Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')[index]]),
);
