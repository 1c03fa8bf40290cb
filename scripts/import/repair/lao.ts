import type { Mending } from './mending.ts';

/**
 * The vowel ຳ in two signs (ໍ and າ), which looks the same and is found by nobody.
 * @example laoMending.mend('ນໍ້າ') // 'ນ້ຳ'
 */
export const laoMending: Mending = {
  what: 'a vowel in two signs was written as one',
  mend: (text) => text.replace(/\u0ecd(\u0ec8|\u0ec9|\u0eca|\u0ecb)?\u0eb2/gu, '$1\u0eb3'),
};

/**
 * Closes the space that programs put behind ຳ when a PDF is read. It cannot be told from one between two words, which
 * stand between phrases only: words with which a phrase begins are left apart. Meant for PDFs only.
 * @example repairVowelGap('ສຳ ນັກງານ') // 'ສຳນັກງານ'
 */
export function repairVowelGap(text: string): string {
  return text.replace(
    /(?<=\u0eb3) (?=\p{Script=Laoo})(?!ແລະ|ຂອງ|ທີ່|ໃນ|ຢູ່|ໂດຍ|ເພື່ອ|ຫຼື|ກັບ|ໃຫ້|ຈາກ|ຕາມ|ສຳລັບ|ປີ|ເດືອນ)/gu,
    '',
  );
}
