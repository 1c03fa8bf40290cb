import { child, type XmlTree, below } from './xml-tree.ts';
import { wordsOf } from './docx-xml.ts';

/**
 * The language that most words of a document are marked with one by one; `und` where fewer than three in four letters
 * are. What a document says for all its words together is the language of the program that made it, and says nothing.
 */
export function docxLanguage(document: XmlTree): string {
  const letters = new Map<string, number>();
  let all = 0;
  for (const run of below(document, 'w:r')) {
    const length = wordsOf(run).length;
    const properties = child(run, 'w:rPr');
    const marks = child(properties, 'w:lang')?.attributes ?? {};
    const language = marks[child(properties, 'w:rtl') ? 'w:bidi' : 'w:val'];
    all += length;
    if (language !== undefined) letters.set(language, (letters.get(language) ?? 0) + length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most && most[1] * 4 >= all * 3 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(most[0])
    ? most[0]
    : 'und';
}
