/**
 * Whether a line that stands alone may be a heading: short, without the end of a sentence, no address, date or sum.
 * @param most how many words a heading has at most
 * @example isTitleLike('Expected results') // true
 * @example isTitleLike('1 June 2024 to 31 May 2026') // false
 */
export function isTitleLike(text: string, most = 8): boolean {
  return isShort(text, most) && beginsAsTitle(text) && !endsAsSentence(text) && !isFact(text);
}

/**
 * Whether a line is written as names are, every word with a capital: below a label it is the label's value.
 * A script without capitals is taken for a name.
 */
export function isNameLike(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.every((word) => !/^\p{Ll}/u.test(word)) && !isShouted(text);
}

/** Whether a line is in capitals throughout. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{2}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isShort(text: string, most: number): boolean {
  const joined =
    text.match(/[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu)?.length ?? 0;
  return text.length <= 90 && joined <= 40 && text.split(' ').length <= most;
}

function beginsAsTitle(text: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*[.)]? \p{Lu}|[¿«“"]\p{Lu})/u.test(text);
}

function endsAsSentence(text: string): boolean {
  return /[.;,…–—-]$|[.!?] \p{Lu}|[。]$/u.test(text);
}

// Mails, addresses of pages, and whatever is mostly figures; a year behind a comma is that of an event or a picture.
function isFact(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return (
    /@|:\/\/|www\.|[|\t]/u.test(text) ||
    digits * 3 > text.replace(/\s/gu, '').length ||
    /[,(] ?[\p{L} ]*\p{Nd}{4}\)?$/u.test(text) ||
    /^[^:]{1,40}: \S/u.test(text) ||
    (/^\p{Nd}/u.test(text) && /\p{Nd}{4}/u.test(text))
  );
}
