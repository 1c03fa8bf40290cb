#!/bin/sh
# @clack/prompts 1.9.0 (fast-wrap-ansi 0.2.2) ends a line of a terminal inside a Lao, Thai, Burmese or Khmer letter
#
# Expected: a long text is broken between what a reader sees as letters (UAX 29, grapheme clusters): a vowel sign or a tone
#   stands above or below its consonant and cannot begin a line. The package measures text by its width, so it knows signs.
# Found: words longer than the line are cut code point by code point. Signs of width 0 begin the next line, where a terminal
#   draws them on a dotted circle or over the frame. Languages without spaces are one long word, so every line is at risk.
# Why it matters: commands that ask staff for a title or show one, in Lao or Burmese, show letters torn apart, and who reads
#   them cannot tell whether the file is damaged.
# Instead: break such texts yourself before they are handed over, at words of Intl.Segmenter, or show them on lines that are
#   not wrapped (print the id and the file instead of a long title).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts @clack/prompts@1.9.0 fast-wrap-ansi@0.2.2 >/dev/null
cat > try.mjs <<'JS'
import { Writable } from 'node:stream';
import { note } from '@clack/prompts';
const texts = {
  lo: 'ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມນ້ຳດື່ມ',
  th: 'กระทรวงแรงงานและสวัสดิการสังคมน้ำดื่ม',
  my: 'အလုပ်သမားနှင့်လူမှုဖူလုံရေးဝန်ကြီးဌာန',
  km: 'ក្រសួងការងារនិងបណ្តុះបណ្តាលវិជ្ជាជីវៈ',
  en: 'Ministry of Labour and Social Welfare',
};
for (const [language, text] of Object.entries(texts)) {
  let torn = 0;
  for (let columns = 12; columns <= 40; columns += 1) {
    let written = '';
    const output = new Writable({ write: (chunk, _, done) => { written += chunk; done(); } });
    output.columns = columns;
    note(text, '', { output });
    const lines = written.split('\n').map((line) => line.replace(/\u001b\[[\d;]*m/g, '').replace(/^│ +/, ''));
    if (lines.some((line) => /^\p{M}/u.test(line))) torn += 1;
  }
  console.log(`${language}: letters torn apart at ${torn > 0 ? 'some' : 'no'} width from 12 to 40 columns`);
}
JS
cat > expected <<'SEEN'
lo: letters torn apart at some width from 12 to 40 columns
th: letters torn apart at some width from 12 to 40 columns
my: letters torn apart at some width from 12 to 40 columns
km: letters torn apart at some width from 12 to 40 columns
en: letters torn apart at no width from 12 to 40 columns
SEEN
node try.mjs > seen
cat seen
diff expected seen
