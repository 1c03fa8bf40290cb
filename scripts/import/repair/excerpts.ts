/**
 * Where two spellings of a text differ, each with a little of what stands around it.
 * @example excerpts('to future crises.The actions', 'to future crises. The actions').is // 'to future crises. The actions'
 */
export function excerpts(was: string, is: string): { was: string; is: string } {
  const start = sharedStart(was, is);
  const end = sharedEnd(was, is, start);
  return { was: excerpt(was, start, was.length - end), is: excerpt(is, start, is.length - end) };
}

const around = 20;
const longest = 120;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function excerpt(text: string, start: number, end: number): string {
  const from = start - around <= 0 ? 0 : wordStart(text, start - around);
  const wished = end + around;
  const to = wished >= text.length ? text.length : wordEnd(text, wished);
  const cut = text.slice(from, Math.min(to, from + longest));
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space > from + around ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space < to - around ? to : space;
}
