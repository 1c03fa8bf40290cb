// What may stand between words that give a part and a name, or between two names.
const gapWords =
  "by|from|of|the|and|par|de|del|du|des|la|le|les|l['’]|et|por|el|los|las|y|e|o|a|os|as|da|do|dos|das|pela|pelo|من|قبل|و|ໂດຍ|ຈາກ|ແລະ";
const gap = new RegExp(String.raw`^(?:[\s,،:]|(?:${gapWords})(?=[\s'’\p{Lu}]|$)){1,12}$|^$`, 'iu');
/** What may stand right behind words that give a part, before the first name. */
export const gapBehind = new RegExp(
  String.raw`^(?:[\s,،:]|(?:${gapWords})(?=[\s'’])|l['’]|d['’]){1,12}`,
  'iu',
);

// "the Tea Board (EUR 3 million) and …"
const sums = /\s?\([^()]{0,30}\p{Nd}[^()]{0,30}\)/gu;

/** What may stand between "funded by" and a name, or between two names: articles, `and`, a comma. */
export function isRightBehind(between: string): boolean {
  return gap.test(between.replace(sums, '').replace(/\s+/gu, ' '));
}
