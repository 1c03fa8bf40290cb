import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cannotBeRead, readText, textOf } from '../../../src/content-files/text-file.ts';
import { temporaryFolder } from '../../support/build-site.ts';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('bytes that are text', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), ''],
    ['plain letters', Buffer.from('a\nb\n'), 'a\nb\n'],
    ['a mark at the start', Buffer.from('\uFEFFa'), 'a'],
    ['line ends of Windows and of an old Mac', Buffer.from('a\r\nb\rc'), 'a\r\nb\rc'],
    ['many scripts', Buffer.from('ພາສາ العربية हिन्दी 中文 😀'), 'ພາສາ العربية हिन्दी 中文 😀'],
    ['a tab', Buffer.from('a\tb'), 'a\tb'],
    ['a heading underlined', Buffer.from('Wells\n=======\n'), 'Wells\n=======\n'],
    ['one mark of git alone', Buffer.from('<<<<<<< a\n'), '<<<<<<< a\n'],
    ['a soft hyphen and a joiner', Buffer.from('a\u00adb\u200d'), 'a\u00adb\u200d'],
  ])('%s', (_, bytes, text) => {
    expect(textOf(bytes)).toEqual({ text });
  });
});

describe('bytes that are none', () => {
  it.each<[string, Uint8Array, number, RegExp]>([
    ['Latin-1', Buffer.from('a\nb\ncaf\u00e9\n', 'latin1'), 3, /not saved as UTF-8.*Save as.*UTF-8/u],
    ['Latin-1 behind old Mac line ends', Buffer.from('a\rb\rcaf\u00e9', 'latin1'), 3, /not saved as UTF-8/u],
    [
      'Latin-1 behind Windows line ends',
      Buffer.from('a\r\nb\r\ncaf\u00e9', 'latin1'),
      3,
      /not saved as UTF-8/u,
    ],
    ['quotes of Windows', Buffer.from([0x61, 0x0a, 0x93, 0x61, 0x94]), 2, /not saved as UTF-8/u],
    ['half a letter', Buffer.from([0x61, 0x0a, 0xe0, 0xba]), 2, /not saved as UTF-8/u],
    ['half a pair of surrogates', Buffer.from([0xed, 0xa0, 0x80]), 1, /not saved as UTF-8/u],
    ['a slash written too long', Buffer.from([0xc0, 0xaf]), 1, /not saved as UTF-8/u],
    ['UTF-16 with its mark', utf16('title: A', 'le', true), 1, /saved as UTF-16.*Save as/u],
    ['UTF-16 the other way round', utf16('title: A', 'be', true), 1, /saved as UTF-16/u],
    ['UTF-16 without its mark', utf16('title: A', 'le', false), 1, /saved as UTF-16/u],
    ['a Word document', Buffer.from('PK\u0003\u0004abc'), 1, /Word document.*copy its words/u],
    ['a PDF', Buffer.from('%PDF-1.7'), 1, /is a PDF/u],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 1, /is a picture/u],
    [
      'a zero',
      Buffer.from('title: some words\nkind: a\u0000b\n'),
      2,
      /cannot be seen \(U\+0000\), behind “kind: a”/u,
    ],
    ['a line break of Word', Buffer.from('a\r\nb\r\nc\u000bd'), 3, /U\+000B/u],
    ['an escape', Buffer.from('\u001b[1m'), 1, /U\+001B\), at the start of the line; delete it/u],
    ['a sign of Windows read as Latin-1', Buffer.from('a\u0093'), 1, /U\+0093/u],
    [
      'a lost letter',
      Buffer.from('a\ncaf\ufffd b'),
      2,
      /a letter was lost here.*behind “caf”.*type it again/u,
    ],
    [
      'two versions',
      Buffer.from('a\n<<<<<<< HEAD\nb\n=======\nc\u0000\n>>>>>>> other\n'),
      2,
      /two versions of this text stand one below the other; keep one/u,
    ],
    ['a mark of the start in its middle', Buffer.from('a\ufeffb'), 1, /U\+FEFF/u],
    ['a line separator', Buffer.from('a\u2028b'), 1, /U\+2028/u],
  ])('%s', (_, bytes, line, says) => {
    expect(textOf(bytes)).toEqual({ fault: { line, message: expect.stringMatching(says) } });
  });
});

describe('a file', () => {
  const folder = temporaryFolder();
  const at = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('is read', () => {
    expect(readText(at('a.md', 'words'))).toEqual({ text: 'words' });
  });

  it.each([
    [2 * 1024 * 1024, true],
    [2 * 1024 * 1024 + 1, false],
  ])('of %i bytes: %s', (size, good) => {
    const read = readText(at('large.md', 'x'.repeat(size)));
    expect('text' in read).toBe(good);
  });

  it('that is too large is not even read: its size and what to do are told', () => {
    expect(readText(at('huge.md', '\u0000'.repeat(10 * 1024 * 1024)))).toEqual({
      fault: { line: 1, message: expect.stringMatching(/^is 10\.0 MB large.*2 MB; .*put pictures.*media/u) },
    });
  });

  it('that is a folder, or is not there, is a fault in words', () => {
    mkdirSync(join(folder, 'x.md'));
    expect(readText(join(folder, 'x.md'))).toMatchObject({
      fault: { message: expect.stringMatching(/is not a file; put/u) },
    });
    expect(readText(join(folder, 'y.md'))).toMatchObject({
      fault: { message: expect.stringMatching(/no longer there/u) },
    });
  });

  it.skipIf(process.platform === 'win32')('that is a pipe does not hang', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(readText(join(folder, 'pipe.md'))).toMatchObject({ fault: { line: 1 } });
  });

  it.each([
    [{ code: 'EACCES' }, /give yourself the right to read it/u],
    [{ code: 'EPERM' }, /give yourself the right to read it/u],
    [{ code: 'EIO' }, /cannot be read \(EIO\); put a new copy/u],
    [new Error('?'), /cannot be read/u],
  ])('that answers %j', (error, says) => {
    expect(cannotBeRead(error)).toMatch(says);
  });
});
