import type { Mending } from './mending.ts';

/**
 * A space that programs put after ຳ inside a word, and the sign in two halves (ໍ and າ), which no keyboard writes so.
 * @example laoMending.mend('ສຳ ນັກງານ') // 'ສຳນັກງານ'
 */
export const laoMending: Mending = {
  what: 'a space inside a word was closed',
  mend: (text) =>
    text
      .replace(/\u0ecd(\u0ec8|\u0ec9|\u0eca|\u0ecb)?\u0eb2/gu, '$1\u0eb3')
      .replace(/(?<=\u0eb3) (?=\p{Script=Lao})/gu, ''),
};
