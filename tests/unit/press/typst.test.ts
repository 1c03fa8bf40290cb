import { describe, expect, it } from 'vitest';
import { faces } from '../../../src/press/faces.ts';
import { CannotBeSet, pagesOf, typeset, type Manuscript } from '../../../src/press/typst.ts';
import { nativeTypst } from '../../../src/press/typst-native.ts';
import { wasmTypst } from '../../../src/press/typst-wasm.ts';
import { textOfPages } from '../../support/pdf-text.ts';

const native = nativeTypst(await faces());
const wasm = await wasmTypst(await faces());
const compilers = [wasm, ...(native ? [native] : [])].map((compiler) => ({ compiler, name: compiler.name }));

// What was kept by an earlier run would prove nothing.
let runs = 0;
const probe = (text: string, rest: Partial<Manuscript> = {}): Manuscript => ({
  called: 'the PDF of briefs/x in en',
  template: 'probe.typ',
  versions: [{ title: 'A title', text, run: `${Date.now()} ${(runs += 1)}` }],
  ...rest,
});

const markup = '#panic() *b* $x$ @y <z> \\ // http://a `c` = h - i #let x = 1';

describe.each(compilers)('$name', ({ compiler }) => {
  it('keeps markup of Typst as words', async () => {
    const pdf = await typeset(probe(markup), compiler);
    expect(await textOfPages(pdf)).toEqual([`A title ${markup}`]);
  });

  it.each(['ສາທາລະນະລັດ ປະຊາທິປະໄຕ', 'CO₂ ≥ 5 → 6', '1 234 – “x”'])(
    'sets %s in its own faces',
    async (text) => {
      expect(await textOfPages(await typeset(probe(text), compiler))).toEqual([`A title ${text}`]);
    },
  );

  it('gives the same bytes each time', async () => {
    const one = await typeset(
      probe('once', { versions: [{ title: 'a', text: 'b', run: Date.now() }] }),
      compiler,
    );
    const two = await typeset(
      probe('once', { versions: [{ title: 'a', text: 'b', run: Math.random() }] }),
      compiler,
    );
    expect(Buffer.from(one).equals(two)).toBe(true);
  });

  it('takes the first version that fits', async () => {
    const versions = [2000, 1200, 20].map((words) => ({ title: `${words}`, text: 'word '.repeat(words) }));
    const [first, ...others] = versions;
    const pdf = await typeset(probe('', { versions: [first!, ...others], mostPages: 2 }), compiler);
    expect(pagesOf(pdf)).toBe(2);
    expect((await textOfPages(pdf))[0]).toMatch(/^1200 /u);
  });

  it('lets the last version run over where none fits', async () => {
    const versions = [4000, 3000].map((words) => ({ title: `${words}`, text: 'word '.repeat(words) }));
    const [first, ...others] = versions;
    const pdf = await typeset(probe('', { versions: [first!, ...others], mostPages: 1 }), compiler);
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    expect((await textOfPages(pdf))[0]).toMatch(/^3000 /u);
  });

  it('says in words what Typst refuses', async () => {
    const error = await typeset(probe('', { versions: [{ text: 'no title' }] }), compiler).catch(String);
    expect(error).toMatch(/^Error: the PDF of briefs\/x in en cannot be made: .*title/u);
  });
});

it.runIf(native)('gives the same pages from both compilers', async () => {
  const [one, two] = await Promise.all(
    [native ?? wasm, wasm].map((compiler) => typeset(probe(markup), compiler)),
  );
  expect(pagesOf(one!)).toBe(pagesOf(two!));
  expect(await textOfPages(one!)).toEqual(await textOfPages(two!));
});

it.runIf(native)('refuses a letter that no face has, without a trace of the program', async () => {
  const refused: unknown = await typeset(probe('ក'), native).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CannotBeSet);
  expect((refused as Error).stack).toBe(
    'the PDF of briefs/x in en cannot be made: the text `"ក"` could not be displayed with font `"Public Sans"`; shorten or write otherwise what this speaks of, and if that does not help, show it to whoever looks after this program',
  );
});

it.each([
  ['cannot read it, hints: [try `read`]; while calling `image`', 'cannot read it'],
  ['no such key; while calling `dict.at`', 'no such key'],
  ['1; 2, 3', '1; 2, 3'],
])('says of %j no more than %j', (complaint, said) => {
  expect(new CannotBeSet('A', [complaint]).message).toMatch(
    new RegExp(`^A cannot be made: ${said}; shorten`, 'u'),
  );
});
