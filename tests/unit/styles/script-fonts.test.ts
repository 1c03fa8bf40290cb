import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { scriptFonts } from '../../../src/styles/script-fonts.ts';

/** What a visitor fetches at most for the letters of one script; what is for paper, on a computer only. */
const most = { text: 33_000, few: 4_000, paper: 53_000 };

it('a site in Latin letters has no more families', () => {
  expect(scriptFonts(['en', 'fr'])).toEqual([]);
});

it('cuts each face small, and always the same', async () => {
  const once = await cut();
  expect(await cut()).toEqual(once);
  expect(once.map(({ id }) => id)).toEqual([
    'Laoo-kip-serif',
    'Laoo-kip-sans',
    'Laoo-serif',
    'Laoo-sans',
    'Laoo-names',
    'Arab-both',
    'Arab-names',
    'Laoo-paper',
    'Arab-paper',
  ]);
  const mostOf = (id: string) =>
    id.endsWith('paper') ? most.paper : /names|kip/u.test(id) ? most.few : most.text;
  for (const { id, size } of once) expect.soft(size, id).toBeLessThan(mostOf(id));
});

async function cut() {
  vi.resetModules();
  const { scriptFonts: fonts } = await import('../../../src/styles/script-fonts.ts');
  const [family] = fonts(['en', 'lo', 'ar']);
  if (!family) throw new Error('no family');
  const { provider, options } = family;
  const asked = { familyName: '', weights: [], styles: [], subsets: [], formats: [], options };
  const answer = await provider.resolveFont(asked);
  return (answer?.fonts ?? []).map(({ meta, src: [source] }) => {
    const url = source && 'url' in source ? source.url : '';
    const bytes = Buffer.from(url.replace(/^data:font\/woff2;base64,/u, ''), 'base64');
    return {
      id: meta?.subset ?? '',
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
  });
}
