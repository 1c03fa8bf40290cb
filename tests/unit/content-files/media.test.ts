import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { readMedia } from '../../../src/content-files/media/media.ts';
import { pictureFault } from '../../../src/content-files/media/picture-fault.ts';
import { temporaryFolder } from '../../support/build-site.ts';
import { computingTimeUntil } from '../../support/computing-time.ts';
import { add, contentWith } from '../../support/content-folder.ts';

describe('the files of media/', () => {
  it('are listed by their paths, accents in one form, and found as they are written', () => {
    const { files, strays } = readMedia(
      contentWith({
        'media/a.jpg': 'x',
        'media/deep/er/re\u0301sume\u0301.pdf': 'x',
        'media/.DS_Store': 'x',
      }),
    );
    expect([...files]).toEqual([
      ['a.jpg', 'a.jpg'],
      ['deep/er/r\u00e9sum\u00e9.pdf', 'deep/er/re\u0301sume\u0301.pdf'],
    ]);
    expect(strays).toEqual([]);
  });

  it('are none where there is no such folder', () => {
    expect(readMedia(contentWith())).toEqual({ files: new Map(), strays: [] });
  });

  it.each<[string, (media: string) => void, string, RegExp]>([
    [
      'a link',
      (media) => symlinkSync('/etc/hostname', join(media, 'b.pdf')),
      'media/b.pdf',
      /is a link.*itself here/u,
    ],
    ['a link to a folder', (media) => symlinkSync('/etc', join(media, 'etc')), 'media/etc', /is a link/u],
    [
      'a name in capitals beside another',
      (media) => writeFileSync(join(media, 'A.JPG'), 'x'),
      'media/A.JPG',
      /one file with media\/a\.jpg.*capital letters; rename/u,
    ],
    [
      'an accent stored in two ways',
      (media) => (
        writeFileSync(join(media, 'e\u0301.pdf'), 'x'),
        writeFileSync(join(media, '\u00e9.pdf'), 'x')
      ),
      'media/e\u0301.pdf',
      /how their accents are stored; rename/u,
    ],
    [
      'what Windows leaves',
      (media) => writeFileSync(join(media, 'Thumbs.db'), 'x'),
      'media/Thumbs.db',
      /take it out/u,
    ],
    [
      'a line break in a name',
      (media) => writeFileSync(join(media, 'b\n.pdf'), 'x'),
      'media/b\\u000a.pdf',
      /a sign in its name that cannot be seen, .* rename it$/u,
    ],
    [
      'a name that turns around',
      (media) => writeFileSync(join(media, 'b\u202efdp.exe'), 'x'),
      'media/b\\u202efdp.exe',
      /cannot be seen/u,
    ],
    [
      'a folder with a sign for terminals in its name',
      (media) => mkdirSync(join(media, 'b\u001b[31m')),
      'media/b\\u001b[31m',
      /cannot be seen/u,
    ],
    [
      'bytes that are no letters',
      (media) => writeFileSync(Buffer.concat([Buffer.from(`${media}/b`), Buffer.of(0xe9)]), 'x'),
      'media/b\\ufffd',
      /cannot be seen/u,
    ],
    [
      'what a Mac leaves',
      (media) => writeFileSync(join(media, 'Icon\r'), 'x'),
      'media/Icon\\u000d',
      /take it out/u,
    ],
  ])('and %s is named', (_, put, file, says) => {
    const root = contentWith({ 'media/a.jpg': 'x' });
    put(join(root, 'media'));
    expect(readMedia(root).strays).toEqual([
      { file, path: [], found: file, message: expect.stringMatching(says) },
    ]);
  });
});

describe('the folder media', () => {
  const elsewhere = () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'salaries.csv'), 'x');
    return folder;
  };

  it('that is a link is named, and nothing of it read', () => {
    const root = contentWith();
    symlinkSync(elsewhere(), join(root, 'media'));
    expect(readMedia(root)).toEqual({
      files: new Map(),
      strays: [
        {
          file: 'media',
          path: [],
          found: 'media',
          message: 'is a link to another place; put the folder itself here',
        },
      ],
    });
  });

  it('that is a link is the only fault, whatever entries name in it', async () => {
    const root = contentWith({ 'organisations/agency.yaml': add('logo: logo.png') });
    symlinkSync(elsewhere(), join(root, 'media'));
    expect(await checkContent(root, '2026-01-01')).toEqual([
      expect.objectContaining({ rule: 'file-belongs', file: 'media', line: 1 }),
    ]);
  });

  it('that is a link to nowhere is named', () => {
    const root = contentWith();
    symlinkSync('/nowhere', join(root, 'media'));
    expect(readMedia(root).strays).toEqual([expect.objectContaining({ file: 'media' })]);
  });

  it('that is a file is named', () => {
    const { strays } = readMedia(contentWith({ media: 'x' }));
    expect(strays).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^is not a folder;/u) }),
    ]);
  });

  it('is read where the content folder is the link', () => {
    const root = contentWith({ 'media/a.pdf': 'x' });
    const link = join(temporaryFolder(), 'content');
    symlinkSync(root, link);
    expect(readMedia(link)).toEqual({ files: new Map([['a.pdf', 'a.pdf']]), strays: [] });
  });

  it('holds no link at any depth', () => {
    const root = contentWith({ 'media/deep/er/a.pdf': 'x' });
    renameSync(join(root, 'media/deep/er'), join(root, 'media/deep/below'));
    symlinkSync(elsewhere(), join(root, 'media/deep/er'));
    const { files, strays } = readMedia(root);
    expect([...files.keys()]).toEqual(['deep/below/a.pdf']);
    expect(strays).toEqual([expect.objectContaining({ file: 'media/deep/er' })]);
  });
});

describe('pictures that no entry names', () => {
  const today = '2026-01-01';
  const faults = async (changes: Parameters<typeof contentWith>[0]) =>
    (await checkContent(contentWith(changes), today)).map(
      ({ rule, file, line }) => `${rule} ${file}:${line}`,
    );

  it('are faults of their own where the build would stop at them', async () => {
    expect(
      await faults({
        'media/broken.png': 'x',
        'media/a/drawing.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'media/empty.jpg': '',
      }),
    ).toEqual([
      'picture-readable media/a/drawing.SVG:1',
      'picture-readable media/broken.png:1',
      'picture-readable media/empty.jpg:1',
    ]);
  });

  it('may be cut, and are not decoded', async () => {
    const whole = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#a63' } })
      .jpeg()
      .toBuffer();
    const half = whole.subarray(0, whole.length * 0.8);
    expect(await faults({ 'media/half.jpg': half })).toEqual([]);
    expect(
      await faults({ 'media/half.jpg': half, 'organisations/agency.yaml': add('logo: half.jpg') }),
    ).toEqual(['picture-readable organisations/agency.yaml:1']);
  });
});

describe('a picture', () => {
  const folder = temporaryFolder();
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, i) => (i * 7919) % 251));
  const drawn = () => sharp(noise, { raw: { width: 200, height: 200, channels: 3 } });
  const made: Record<string, Buffer> = {};

  beforeAll(async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)
      made[format] = await drawn().toFormat(format).toBuffer();
    made.progressive = await drawn().jpeg({ progressive: true }).toBuffer();
  });
  const bytes = (format: string) => made[format] ?? Buffer.alloc(0);

  it.each([
    ['a.jpg', 'jpeg'],
    ['a.JPEG', 'jpeg'],
    ['b.jpg', 'progressive'],
    ['a.png', 'png'],
    ['a.webp', 'webp'],
    ['a.avif', 'avif'],
    ['a.gif', 'gif'],
  ])('%s that is a %s may stand', async (name, format) => {
    expect(await pictureFault(put(name, bytes(format)))).toBeUndefined();
  });

  it.each([
    [
      'c.png',
      'jpeg',
      /^ends in \.png, but is really a picture of the kind JPEG; rename it to end in \.jpg$/u,
    ],
    ['c.jpg', 'avif', /rename it to end in \.avif$/u],
    ['d.jpg', 'tiff', /of the kind TIFF, which browsers do not show; open it .* save it as/u],
  ])('%s that is a %s is named', async (name, format, says) => {
    expect(await pictureFault(put(name, bytes(format)))).toMatch(says);
  });

  it.each(['jpeg', 'progressive', 'png', 'webp', 'avif', 'gif'])(
    'a %s cut in the middle is named',
    async (format) => {
      const whole = bytes(format);
      const ending = format === 'progressive' ? 'jpg' : format;
      for (const part of [0.3, 0.6, 0.95])
        expect(
          await pictureFault(put(`cut.${ending}`, whole.subarray(0, whole.length * part))),
          `${part}`,
        ).toMatch(/put a new copy of it here|is not a picture/u);
    },
  );

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.jpg', '', /^is empty; put a new copy of it here$/u],
    ['words.jpg', 'not a picture at all', /is not a picture.*save it as/u],
    ['page.png', '<html><script>alert(1)</script></html>', /is not a picture/u],
    [
      'drawing.png',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      /really a picture of the kind SVG/u,
    ],
    ['zeros.gif', new Uint8Array(1000), /is not a picture/u],
  ])('%s is named', async (name, text, says) => {
    expect(await pictureFault(put(name, text))).toMatch(says);
  });

  it('of 30,000 pixels a side is refused by its head, at once', async () => {
    const large = Buffer.from(bytes('png'));
    large.writeUInt32BE(30_000, 16);
    large.writeUInt32BE(30_000, 20);
    large.writeUInt32BE(crc32(large.subarray(12, 29)), 29);
    const time = await computingTimeUntil(async () => {
      expect(await pictureFault(put('large.png', large))).toBe(
        'is 30000 by 30000 pixels large; save it smaller: 3,000 pixels a side are plenty, 12,000 the most',
      );
    });
    expect(time).toBeLessThan(2_000);
  });

  it('of more than 40 MB is not opened', async () => {
    expect(await pictureFault(put('heavy.jpg', Buffer.alloc(41 * 1024 * 1024)))).toMatch(
      /^is 41 MB large; save it smaller, below 40 MB$/u,
    );
  });

  it('that is a folder, or is not there, is named', async () => {
    mkdirSync(join(folder, 'folder.jpg'));
    expect(await pictureFault(join(folder, 'folder.jpg'))).toMatch(/is not a file/u);
    expect(await pictureFault(join(folder, 'nowhere.jpg'))).toMatch(/no longer there/u);
  });
});

function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
