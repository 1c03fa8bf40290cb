import { home } from '../../domain/addresses.ts';
import { inLatinDigits, inNativeDigits } from '../../domain/digits.ts';
import { wholeMark } from '../../domain/marked-text.ts';
import { nativeDigits, zeroOf } from '../../domain/native-digits.ts';
import { missingLetters } from '../../domain/press-letters.ts';
import type { ShareCard } from '../../domain/share-card.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Model } from '../../model/model.ts';
import type { Said } from './said.ts';

/** A card as it is drawn: without marks, in the digits of its page, of signs that a face has. */
export function inPlainWords(said: Said, { site }: Model, edition: Edition): ShareCard {
  const { language, dir } = edition;
  const plain = (text = '') => edition.plain(inDigitsOf(text, edition));
  const drawn = (text?: string) => drawable(plain(text));
  const kicker = (said.kicker ?? []).filter((piece) => drawn(piece) !== '');
  const host = new URL(edition.absolute(home)).host;
  const card = {
    language,
    dir,
    band: said.band ?? site.organisation.id,
    site: drawn(said.site ?? site.title) || host,
    kicker: plain(edition.dotted(kicker)),
    title: drawn(said.title),
    note: drawn(said.note),
    figure: { value: drawn(said.figure?.value), label: drawn(said.figure?.label) },
  };
  if (card.title !== '') return card;
  // Without its title a number says nothing: what is left is what the page is, and whose.
  const [kind = site.title, ...others] = kicker;
  const title = drawn(kind) || card.site;
  return {
    ...card,
    site: title === card.site ? '' : card.site,
    title,
    kicker: plain(edition.dotted(others)),
    note: '',
    figure: { value: '', label: '' },
  };
}

/**
 * A text as it can be drawn: signs that no face has are left out, and of a text with such a letter nothing is left, as
 * the rest of it would say something else.
 */
function drawable(text: string): string {
  const lost = missingLetters(text);
  if (lost.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return '';
  return lost.reduce((rest, sign) => rest.replaceAll(sign, ''), text).trim();
}

// As on the page, whose numbers are in one kind of digits (`finish/digits.ts`); words of another language keep theirs.
function inDigitsOf(text: string, { language, numbering }: Edition): string {
  const isOwn = [undefined, language].includes(wholeMark(text).language);
  if (!isOwn || nativeDigits(language) === 'latn') return text;
  if (numbering === 'latn') return inLatinDigits(text);
  return inNativeDigits(text, zeroOf(nativeDigits(language)));
}
