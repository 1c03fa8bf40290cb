import { Renderer } from '@takumi-rs/core';
import type { Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShareCard } from '../../../../src/domain/share-card.ts';
import { drawShareImage, shareImage } from '../../../../src/press/share-image/draw.ts';
import { design } from '../../../../src/press/share-image/design.ts';
import { faces } from '../../../../src/press/share-image/faces.ts';
import { fit, type Desk } from '../../../../src/press/share-image/fit.ts';
import { styles } from '../../../../src/press/share-image/styles.ts';
import { inkOf } from '../../../support/ink.ts';

const none = { value: '', label: '' };
const card: ShareCard = {
  language: 'en',
  dir: 'ltr',
  band: 'water',
  site: '',
  kicker: '',
  title: '',
  note: '',
  figure: none,
};

const sentence = {
  en: 'Clean water for every village on the river, ',
  lo: 'ການປົກປ້ອງສັງຄົມສຳລັບທຸກຄົນໃນທຸກແຂວງ ',
  ar: 'بناء أرضيات الحماية الاجتماعية للجميع في كل محافظة ',
};

let renderer: Renderer;
beforeAll(async () => {
  renderer = new Renderer();
  for (const { bytes, ...face } of faces().faces) await renderer.registerFont({ ...face, data: bytes });
});

const desk = (language: string): Desk => ({
  language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  measure: (node) => renderer.measure(node),
});

async function drawn(node: Node): Promise<Uint8Array> {
  const style = { display: 'flex', width: 1200, height: 630, backgroundColor: '#ffffff' } as const;
  return renderer.render({ type: 'container', style, children: [node] }, { width: 1200, height: 630 });
}

const titleIn = (language: 'en' | 'lo' | 'ar', text: string) =>
  fit(text, { ...styles.title, colour: '#000000', width: 1056, height: 330 }, desk(language));

describe.each(['en', 'lo', 'ar'] as const)('a title of 300 letters in %s', (language) => {
  const title = sentence[language].repeat(10).slice(0, 300);

  it('is cut at a word of its own, and fits', async () => {
    const { node, height } = await titleIn(language, title);
    const text = textOf(node).replace(/[\u200b\u200c]/gu, '');
    expect(text).toMatch(/\S…$/u);
    const kept = text.slice(0, -1);
    expect(title.startsWith(kept)).toBe(true);
    expect(wordEnds(title, language)).toContain(kept.length);
    expect(height).toBeLessThanOrEqual(331);
  });

  it('shows every letter of every line', async () => {
    const { node } = await titleIn(language, title);
    const whole = await inkOf(await drawn(node));
    const words = textOf(node).split(/[ \u200b]+/u);
    const alone = await Promise.all(
      words.map(async (text) => (await inkOf(await drawn({ ...node, text } as Node))).amount),
    );
    const sum = alone.reduce((total, amount) => total + amount, 0);
    // A word is some four per cent of it all.
    expect(Math.abs(whole.amount / sum - 1)).toBeLessThan(0.01);
  });
});

it.each(['ຂຶ້ນ, ການ', 'ໃໝ່ໆ ການ', 'ໃໝ່ ໆ ການ', 'ການ , ການ', 'ຂຶ້ນ) ການ', 'ຂຶ້ນ…'])(
  'begins no line of %j with what closes',
  async (text) => {
    const { node } = await fit(
      text,
      { ...styles.title, sizes: [60], colour: '#000000', width: 150, height: 330 },
      desk('lo'),
    );
    const narrow = { ...node, style: { ...node.style, width: 10, overflowWrap: 'normal' } } as Node;
    const { runs } = await renderer.measure(narrow);
    const first = runs.filter(({ x }) => x === 0).map((run) => run.text);
    expect(first.filter((run) => /^[\s\u200b\u200c]*[,.)…ໆ]/u.test(run))).toEqual([]);
  },
);

it('shrinks a title rather than break its words, and breaks one that no size can hold', async () => {
  const long = await titleIn('en', 'Hochwasserschutzmassnahmen am Fluss');
  expect(textOf(long.node)).toBe('Hochwasserschutzmassnahmen am Fluss');
  expect(long.node.style).toMatchObject({ fontSize: 64, overflowWrap: 'normal' });
  const unbroken = await titleIn('en', 'w'.repeat(300));
  expect(textOf(unbroken.node)).toMatch(/^w{60,}…$/u);
  expect(unbroken.width).toBeLessThanOrEqual(1056);
});

it.each([
  ['en', 'ltr', 'Clean water', 'start'],
  ['lo', 'ltr', 'ນ້ຳສະອາດ', 'start'],
  ['ar', 'rtl', 'ماء نظيف', 'end'],
  ['ar', 'rtl', 'Clean water', 'end'],
  ['fr', 'ltr', 'ماء نظيف', 'start'],
] as const)(
  'on a page in %s (%s), the title %j stands at the %s of the line',
  async (language, dir, title, side) => {
    const { left, right } = await inkBelowBand({ ...card, language, dir, title });
    if (side === 'start') expect([left < 90, right < 900]).toEqual([true, true]);
    else expect([left > 300, right > 1110]).toEqual([true, true]);
  },
);

it('sets a number at the start of the line, its label behind it', async () => {
  const figure = { value: '750,000 US$', label: 'المبلغ' };
  const rtl = await inkBelowBand({ ...card, language: 'ar', dir: 'rtl', figure });
  expect(rtl.right).toBeGreaterThan(1110);
  const ltr = await inkBelowBand({ ...card, figure: { value: 'US$750,000', label: 'asked for' } });
  expect(ltr.left).toBeLessThan(90);
});

it.each([
  ['eleven digits', '₭12,345,678,901'],
  ['three sums of eleven digits', '₭12,345,678,901, US$12,345,678,901 and €12,345,678,901'],
  ['native digits', '١٢٬٣٤٥٬٦٧٨٬٩٠١ د.أ.'],
])('shows a number of %s whole', async (_, value) => {
  const node = await design({ ...card, figure: { value, label: 'asked for' } }, undefined, (part) =>
    renderer.measure(part),
  );
  expect(textsIn(node)).toContain(value);
  const { right } = await inkBelowBand({ ...card, figure: { value, label: 'asked for' } });
  expect(right).toBeLessThan(1130);
});

it('shows a label of three lines whole where the title leaves room', async () => {
  const label =
    'of the people of the coast are without a safe income in old age, in childbirth and out of work';
  const figure = { value: '87.9%', label };
  const texts = async (title: string) =>
    textsIn(await design({ ...card, title, figure }, undefined, (part) => renderer.measure(part)));
  expect(await texts('Clean water')).toContain(label);
  expect((await texts('Clean water for every village '.repeat(4))).at(-1)).toMatch(/^of the people .*…$/u);
});

it.each(['water', 'roads', 'schools'])('begins and ends the band of %j alike', async (band) => {
  const png = await drawShareImage({ ...card, band }, undefined);
  const woven = sharp(png).extract({ left: 0, top: 92, width: 1200, height: 72 });
  const pixels = await woven.clone().raw().toBuffer();
  expect((await woven.clone().flop().raw().toBuffer()).equals(pixels)).toBe(true);
  // What lies between the lines keeps clear of the edge.
  const edge = sharp(png).extract({ left: 0, top: 100, width: 16, height: 56 });
  expect(new Set(await edge.removeAlpha().raw().toBuffer()).size).toBeLessThanOrEqual(3);
});

it('leaves out a number that fits in no size: cut, it would be another', async () => {
  const figure = { value: '9'.repeat(300), label: 'asked for' };
  const node = await design({ ...card, title: 'A', figure }, undefined, (part) => renderer.measure(part));
  expect(textsIn(node)).toEqual(['A']);
});

const full: ShareCard = {
  ...card,
  site: 'Clean rivers',
  kicker: 'Donor brief · Kenya',
  title: 'Clean water',
  figure: { value: 'KES 1.5m', label: 'asked for' },
};

it.each([
  ['few words', full],
  ['no words', card],
  [
    'all that there can be',
    {
      ...full,
      title: sentence.en.repeat(7),
      figure: { value: '9'.repeat(11), label: sentence.en.repeat(7) },
    },
  ],
] as const)('is a PNG of 1200 × 630 and at most 80 KB with %s', async (_, said) => {
  const png = await drawShareImage(said, '#9b2d20');
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(png.length).toBeLessThanOrEqual(80_000);
});

it('is the same each time, drawn or kept, and another when anything that it shows is another', async () => {
  const once = await drawShareImage(full, '#9b2d20');
  expect(await drawShareImage(full, '#9b2d20')).toEqual(once);
  expect(Buffer.from(await shareImage(full, '#9b2d20'))).toEqual(once);
  const others: [Partial<ShareCard>, string][] = [
    [{ title: 'Clean air' }, '#9b2d20'],
    [{ band: 'air' }, '#9b2d20'],
    [{}, '#14507a'],
  ];
  for (const [change, accent] of others)
    expect(Buffer.from(await shareImage({ ...full, ...change }, accent))).not.toEqual(once);
});

async function inkBelowBand(said: ShareCard) {
  const png = await drawShareImage(said, undefined);
  return inkOf(await sharp(png).extract({ left: 0, top: 180, width: 1200, height: 450 }).png().toBuffer());
}

function textOf(node: Node): string {
  return node.type === 'text' ? node.text : '';
}

function textsIn(node: Node): string[] {
  return node.type === 'container' ? (node.children ?? []).flatMap(textsIn) : [textOf(node)].filter(Boolean);
}

function wordEnds(text: string, language: string): number[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return words.filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => index + segment.length);
}
