import { inflateSync } from 'node:zlib';

/** What a PDF says of itself that pdf.js reads over: its objects as text, and the languages of marked text. */
export interface RawPdf {
  /** The objects that are no streams, as they are written. */
  objects: string[];
  /** The language of marked text, by the name that pdf.js gives to the mark: `p12R_mc3`. */
  languages: ReadonlyMap<string, string>;
}

/** Reads a PDF whose objects are not packed into streams, as those of Typst 0.14.2 are. */
export function readRaw(pdf: Uint8Array): RawPdf {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const objects = [...text.matchAll(/\b(\d+) 0 obj\b(.*?)\bendobj\b/gsu)];
  const places = new Map(objects.map((found) => [found[1]!, found]));
  const pages = objects.filter(([, , body = '']) => /\/Type \/Page\b/u.test(body));
  const languages = pages.flatMap(([, number, body = '']) => {
    const contents = places.get(/\/Contents (\d+) 0 R/u.exec(body)?.[1] ?? '');
    return contents ? languagesIn(streamOf(contents, bytes), `p${number}R_mc`) : [];
  });
  return { objects: objects.map(([, , body = '']) => body), languages: new Map(languages) };
}

function streamOf({ index, 0: object }: RegExpExecArray, bytes: Buffer): string {
  const start = index + object.search(/\bstream\r?\n/u) + /\bstream\r?\n/u.exec(object)![0].length;
  const length = Number(/\/Length (\d+)/u.exec(object)?.[1]);
  return inflateSync(bytes.subarray(start, start + length)).toString('latin1');
}

// ISO 32000-1, 14.9.2.3: marked text may tell its own language.
function languagesIn(content: string, prefix: string): [string, string][] {
  return [...content.matchAll(/\/MCID (\d+)\s+\/Lang \(([^)]*)\)/gu)].map(([, mark = '', language = '']) => [
    prefix + mark,
    language,
  ]);
}
