#!/bin/sh
# In Portuguese the two Congos have each other's names (i18n-iso-countries 7.14.0)
#
# Expected: CG is the Republic of the Congo (Brazzaville), CD the Democratic Republic of the Congo (Kinshasa), as ISO 3166
#   has it, in every language of the list; a name that one country has in a list leads back to that country.
# Found: the Portuguese list calls CG "República Democrática do Congo", which is the name of CD, and CD "República Popular
#   do Congo", the name that CG bore until 1991. No code is missing and none is named twice, so a test of completeness sees
#   nothing. English, French, Italian and Spanish are right; so is CLDR in the same Node, in Portuguese too.
# Why it matters: a page in Portuguese puts a project of one country into its neighbour, and a text that is read for its
#   country gives the wrong code, which then goes out in IATI files. Two of the largest receivers of aid stand there.
# Instead: take the names of these two from CLDR (Intl.DisplayNames), or write them down; in a text take "Congo" alone for
#   neither.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts i18n-iso-countries@7.14.0 >/dev/null
cat > try.cjs <<'JS'
const countries = require('i18n-iso-countries');
for (const language of ['en', 'fr', 'it', 'pt']) {
  const cldr = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of ['CG', 'CD'])
    console.log(`${language} ${code}: ${countries.getName(code, language)}; CLDR: ${cldr.of(code)}`);
}
console.log(`República Democrática do Congo: ${countries.getAlpha2Code('República Democrática do Congo', 'pt')}`);
JS
node try.cjs | tee seen
cat > wanted <<'TXT'
en CG: Republic of the Congo; CLDR: Congo - Brazzaville
en CD: Democratic Republic of the Congo; CLDR: Congo - Kinshasa
fr CG: République du Congo; CLDR: Congo-Brazzaville
fr CD: République démocratique du Congo; CLDR: Congo-Kinshasa
it CG: Repubblica del Congo; CLDR: Congo-Brazzaville
it CD: Repubblica Democratica del Congo; CLDR: Congo - Kinshasa
pt CG: República Democrática do Congo; CLDR: República do Congo
pt CD: República Popular do Congo; CLDR: Congo - Kinshasa
República Democrática do Congo: CG
TXT
diff wanted seen && echo 'As described.'
