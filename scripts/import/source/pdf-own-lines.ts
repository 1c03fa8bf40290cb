/** A line that tells how somebody is reached, by itself or behind a word: `Tel: +254 700 123 456`, `a@b.example`. */
const address =
  /^(?:\p{L}[\p{L}.\- ]{0,14}[:.]\s*)?(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\+?[\p{Nd}() .\/-]{9,24})$/u;
const label =
  /^(?:tel|t[ée]l|phone|e-?mail|courriel|correo|fax|mobile?|m[óo]vil|web|الهاتف|هاتف|البريد|ໂທ|ອີເມວ)[\p{L} ]{0,12}[.:]/iu;

/**
 * Whether a line tells how somebody is reached, and nothing else.
 * @example isReached('Tel: +254 700 123 456') // true
 */
export function isReached(text: string): boolean {
  const plain = text.slice(0, 120).trim();
  if (label.test(plain) || isBrokenAddress(plain)) return true;
  const isYears = /^\p{Nd}{4}\s?[-–]\s?\p{Nd}{4}$/u.test(plain);
  return (
    !isYears &&
    text.length < 120 &&
    address.test(plain) &&
    (plain.includes('@') || /\p{Nd}{2}|www|http/u.test(plain))
  );
}

/** Whether a line is a mail address that goes on in the next: `a@water-`. */
export function isBrokenAddress(text: string): boolean {
  return /^[^\s@]{1,60}@[^\s@]{0,60}[-\u00AD]$/u.test(text);
}

/**
 * Whether two lines begin with the names of fields, or with one word and a number: `Output 1.2: …`, `Phase 2 – …`.
 * @example beginsAlike('Output 1.1: Wells', 'Output 2.1: Pumps') // true
 */
export function beginsAlike(first: string, next: string): boolean {
  if (isLabelled(first) && isLabelled(next)) return true;
  const word = numbered(first);
  return word !== undefined && word === numbered(next);
}

/** Whether a line begins with the name of a field: `Donor: …`, `Result 2: …`. */
function isLabelled(text: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{Nd}.,’'() -]{1,40}:(?:\s|$)/u.test(text.slice(0, 60));
}

function numbered(text: string): string | undefined {
  const start = text.slice(0, 60);
  const [, word] =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M}]{1,20})\s(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]{1,4})\s?[:–—.)-]/u.exec(
      start,
    ) ?? [];
  return word?.toLowerCase();
}

/** A line as far as it is needed to tell whether it goes on. */
interface Text {
  text: string;
  baseline: number;
  size: number;
  isBold: boolean;
}

/** Paragraphs with the lines of an address or a list of names apart: such lines are not one text. */
export function withLinesOfOwn<T extends Text>(groups: readonly T[][]): T[][] {
  return groups.flatMap((group, index) => {
    const beside = [groups[index - 1]?.at(-1), groups[index + 1]?.[0]].filter((line) => isNear(group, line));
    const isAboveAddress = isReached(groups[index + 1]?.[0]?.text ?? '') && group.length < 5;
    const isOfNames =
      group.length > 2 || beside.some((line) => line && isName(line) && beginsAnew(line.text));
    return group.length > 1 && (isAboveAddress || isOfNames) ? parted(group) : [group];
  });
}

/** Whether a line stands right above or below others, and looks like them. */
function isNear(group: readonly Text[], line: Text | undefined): boolean {
  return group.some(
    ({ baseline, size, isBold }) =>
      line !== undefined &&
      Math.abs(line.baseline - baseline) < 1.6 * size &&
      line.size === size &&
      line.isBold === isBold,
  );
}

/** The lines by themselves, if all of them but the rest of a long one begin anew and none is a sentence. */
function parted<T extends Text>(group: readonly T[]): T[][] {
  const own: T[][] = [];
  for (const line of group) {
    const before = own.at(-1);
    const last = before?.at(-1)?.text ?? '';
    const goesOn = before && (!beginsAnew(line.text) || isOpen(last) || isRestOfNumber(last, line.text));
    if (goesOn) before.push(line);
    else own.push([line]);
  }
  return group.every(isName) && own.length > group.length / 2 ? own : [[...group]];
}

/** Whether a line may name somebody: it is short and no sentence. */
function isName({ text }: Text): boolean {
  return text.length < 90 && !/[.!?;]$|[.!?;]\s/u.test(text);
}

function beginsAnew(text: string): boolean {
  return /^[\p{Lu}\p{Nd}+(]/u.test(text);
}

/** Whether a line is the end of a telephone number that the line above begins. */
function isRestOfNumber(above: string, text: string): boolean {
  return /^[\p{Nd} -]{2,14}$/u.test(text) && /\+\p{Nd}{1,3}[\p{Nd} ()-]{0,12}$/u.test(above);
}

/** Whether a line ends with a word that asks for another: `Ministry of`, `Water and`. */
function isOpen(text: string): boolean {
  return /(?:^|\s)\p{Ll}{1,3}$|[-,&/\u00AD:]$/u.test(text);
}
