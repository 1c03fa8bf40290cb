import { writeXlsx } from 'hucre/xlsx';
import { nativeTypst } from '../../../src/press/typst-native.ts';
import { faces, families } from '../../../src/press/faces.ts';
import { docxOf, p, r, tbl, tc } from '../../unit/scripts/import/source/docx-of.ts';
import { randomNumbers } from '../random-numbers.ts';

/** The forms that documents of many pages are made in. */
export const forms = ['pdf', 'docx', 'html', 'txt', 'md', 'xlsx'] as const;
export type Form = (typeof forms)[number];

type Block = { head: string } | { words: string } | { items: string[] } | { rows: string[][] };

/** A document of about ten pages, the same bytes for the same number. */
export async function documentOf(form: Form, number: number): Promise<Uint8Array | string> {
  return await writers[form](blocksOf(number));
}

const writers: Record<Form, (blocks: readonly Block[]) => Promise<Uint8Array | string> | string> = {
  pdf: pdfOf,
  docx: async (blocks) => await docxOf(blocks.map(wordOf).join('')),
  html: (blocks) => `<!doctype html><html lang="en"><body>${blocks.map(pageOf).join('\n')}</body></html>`,
  txt: (blocks) => blocks.map(textOf).join('\n\n'),
  md: (blocks) => blocks.map(markdownOf).join('\n\n'),
  xlsx: async (blocks) => await writeXlsx({ sheets: [{ name: 'Results', rows: sheetOf(blocks) }] }),
};

const places = ['Marsa', 'Tolva', 'Bereni', 'Okuma', 'Sandal', 'Wirra', 'Juna', 'Pelle'];
const deeds = ['drilled wells', 'trained keepers', 'laid pipes', 'opened schools', 'paid allowances'];
const whom = ['families', 'farmers', 'pupils', 'women', 'young people', 'older people'];
const sections = ['Background', 'What we do', 'Results', 'Challenges', 'Partners', 'Next steps', 'Budget'];

function blocksOf(number: number): Block[] {
  const random = randomNumbers(number + 1);
  const below = (most: number) => Math.floor(random() * most);
  const one = (words: readonly string[]) => words[below(words.length)] ?? '';
  const sentence = () =>
    `In ${2019 + below(7)} the district offices of ${one(places)} and ${one(places)} ${one(deeds)} for ${1000 + below(90_000)} ${one(whom)}, at a cost of EUR ${1 + below(900)},000, between ${1 + below(28)} March ${2020 + below(3)} and June ${2024 + below(3)}.`;
  const words = () => Array.from({ length: 5 }, sentence).join(' ');
  const blocks: Block[] = [
    { head: `Water for ${one(places)} ${number}` },
    { words: 'Country: Kenya' },
    { words: `Duration: 1 June ${2020 + below(4)} to 31 May ${2025 + below(4)}` },
    { words: `Budget: EUR ${1 + below(40)},500,000` },
  ];
  for (const section of sections) {
    blocks.push({ head: section }, { words: words() }, { words: words() }, { words: words() });
    blocks.push({ items: Array.from({ length: 6 }, sentence) }, { words: words() });
    const figures = () => [one(places), String(below(900)), String(below(9000)), `${below(100)}%`, one(whom)];
    blocks.push({
      rows: [['District', 'Baseline', 'Target', 'Reached', 'Group'], ...Array.from({ length: 8 }, figures)],
    });
    blocks.push({ words: words() }, { words: words() }, { words: words() });
  }
  blocks.push(
    { head: 'Contact' },
    { words: `Mara Lind, Project Manager, mara.lind${number}@water.example, +254 712 345 678` },
  );
  return blocks;
}

function wordOf(block: Block): string {
  if ('head' in block) return `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${r(block.head)}</w:p>`;
  if ('words' in block) return p(block.words);
  if ('items' in block) return block.items.map((item) => p(`• ${item}`)).join('');
  return tbl(...block.rows.map((row) => row.map((cell) => tc(cell)).join('')));
}

function pageOf(block: Block): string {
  if ('head' in block) return `<h2>${block.head}</h2>`;
  if ('words' in block) return `<p>${block.words}</p>`;
  if ('items' in block) return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

function textOf(block: Block): string {
  if ('head' in block) return block.head.toUpperCase();
  if ('words' in block) return block.words.replace(/(.{60,75}) /gu, '$1\n');
  if ('items' in block) return block.items.map((item) => `- ${item}`).join('\n');
  return block.rows.map((row) => row.map((cell) => cell.padEnd(14)).join('  ')).join('\n');
}

function markdownOf(block: Block): string {
  if ('head' in block) return `## ${block.head}`;
  if ('words' in block) return block.words;
  if ('items' in block) return block.items.map((item) => `- ${item}`).join('\n');
  const [head = [], ...rows] = block.rows;
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function sheetOf(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) => {
    if ('head' in block) return [[block.head]];
    if ('words' in block) return [[block.words]];
    return 'items' in block ? block.items.map((item) => [item]) : block.rows;
  });
}

let press: ReturnType<typeof nativeTypst>;

async function pdfOf(blocks: readonly Block[]): Promise<Uint8Array> {
  press ??= nativeTypst(await faces());
  if (press === undefined) throw new Error('No Typst here to make PDFs with.');
  const main = `#set document(title: "Water")\n#set text(font: "${families.text[0]}", size: 11pt, lang: "en")\n#set page(footer: context align(center, counter(page).display()))\n${blocks.map(setOf).join('\n\n')}`;
  return press.compile({
    templates: new Map([['many.typ', main]]),
    main: 'many.typ',
    data: '',
    files: new Map(),
  });
}

function setOf(block: Block): string {
  if ('head' in block) return `#heading(level: 1)[${block.head}]`;
  if ('words' in block) return escaped(block.words);
  if ('items' in block) return `#list(${block.items.map((item) => `[${escaped(item)}]`).join(', ')})`;
  const cells = block.rows.map((row) => row.map((cell) => `[${escaped(cell)}]`).join(', '));
  return `#table(columns: ${block.rows[0]?.length ?? 1}, ${cells.join(', ')})`;
}

function escaped(words: string): string {
  return words.replace(/[@#$*_\\<>]/gu, '\\$&');
}
