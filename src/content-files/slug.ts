/**
 * A text as a name that can stand in an address, or undefined where it is not written in Latin letters: how those are
 * spelt is for its author to say.
 * @example slugOf('Jean-Noël (Genève)') // 'jean-noel-geneve'
 */
export function slugOf(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋ]/gu, (letter) => spelt[letter] ?? letter);
  if (/\p{L}/u.test(plain.replace(/[a-z]/gu, ''))) return undefined;
  const slug = plain
    .replace(/['’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? undefined : slug;
}

// Letters that Unicode does not take apart.
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};
