#!/bin/sh
# xmlbuilder2 4.0.3 reads entities in a text that it is to write: `&amp;` comes back as `&`, `&nbsp;` makes the file no XML
#
# Expected: a writer of XML escapes what it is given, so that any reader gets the same text back (XML 1.0, 2.4). A text that
#   holds `&lt;` as four letters is written `&amp;lt;`.
# Found: `txt()` leaves what looks like an entity as it stands. A reader gets `<` for `&lt;` and `A` for `&#65;`, and of a
#   text with `&nbsp;`, which XML does not know, the whole file is refused. Line breaks in an attribute are written as they
#   are, and come back as spaces (XML 1.0, 3.3.3). An `&` with nothing behind it, `<` and quotation marks are escaped rightly.
# Why it matters: titles and summaries are pasted from web pages with their entities in them. In an IATI file or a feed, words
#   change without a word, or one summary among a thousand makes readers refuse all of it.
# Instead: write each `&` of a text as `&amp;` before it is given to `txt()` or as an attribute, break lines in attributes as
#   `&#10;`, or write elements by a function that escapes once.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts xmlbuilder2@4.0.3 libxml2-wasm@0.7.2 >/dev/null
cat > try.mjs <<'JS'
import { create } from 'xmlbuilder2';
import { XmlDocument } from 'libxml2-wasm';
const texts = ['wells & pumps', 'a < b', 'write &lt;b&gt;', 'R&amp;D', '&#65; to Z', 'a&nbsp;b'];
for (const text of texts) {
  const xml = create().ele('title').txt(text).end();
  let read;
  try {
    read = XmlDocument.fromString(xml).root.content;
  } catch {
    read = 'no XML';
  }
  console.log(`${text} -> ${read}`);
}
const xml = create().ele('title', { label: 'first line\nsecond line' }).end();
console.log(JSON.stringify(XmlDocument.fromString(xml).root.attr('label').value));
JS
cat > expected <<'SEEN'
wells & pumps -> wells & pumps
a < b -> a < b
write &lt;b&gt; -> write <b>
R&amp;D -> R&D
&#65; to Z -> A to Z
a&nbsp;b -> no XML
"first line second line"
SEEN
node try.mjs > seen
cat seen
diff expected seen
