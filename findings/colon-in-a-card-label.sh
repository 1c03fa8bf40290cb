#!/bin/sh
# A colon in the label of a vCard's address moves into the address (vcf 2.1.2, vcard-parser 1.0.0; ical.js 2.2.1)
#
# Expected: vCard 4.0 writes an address twice: in parts, and as it stands on an envelope, in the parameter LABEL (RFC 6350,
#   6.3.1). A value with a colon or a comma stands in quotation marks (RFC 6350, 5), which every reader passes over.
# Found: two readers cut the line at the first colon wherever it stands. What is left of the label becomes the post-office
#   box, no error is raised, and all other parts look right. A semicolon or comma in the label alone does no harm; ical.js
#   reads all three cards rightly.
# Why it matters: a contact card is put into telephones and mailing lists. "PO Box: 7" is how an office writes its own
#   address, and letters to the donor's partner then carry a line of half a label and a quotation mark.
# Instead: leave LABEL out and let the lines of the address be its street, or write labels without colons.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts vcf@2.1.2 vcard-parser@1.0.0 ical.js@2.2.1 >/dev/null
cat > try.mjs <<'JS'
import vcf from 'vcf';
import parser from 'vcard-parser';
import ICAL from 'ical.js';
const address = ';;1 Shore Road;Suva;;;Fiji';
for (const label of ['', ';LABEL="Box 7, Suva; Fiji"', ';LABEL="PO Box: 7, Suva"']) {
  const card = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann Vula\r\nADR${label}:${address}\r\nEND:VCARD\r\n`;
  const box = {
    vcf: new vcf().parse(card).get('adr').valueOf().split(';')[0],
    'vcard-parser': parser.parse(card).adr[0].value[0],
    'ical.js': ICAL.parse(card)[1].find(([name]) => name === 'adr')[3][0],
  };
  console.log(`ADR${label}: ${JSON.stringify(box)}`);
}
JS
node try.mjs | tee seen
cat > wanted <<'TXT'
ADR: {"vcf":"","vcard-parser":"","ical.js":""}
ADR;LABEL="Box 7, Suva; Fiji": {"vcf":"","vcard-parser":"","ical.js":""}
ADR;LABEL="PO Box: 7, Suva": {"vcf":" 7, Suva\":","vcard-parser":" 7, Suva\":","ical.js":""}
TXT
diff wanted seen && echo 'As described.'
