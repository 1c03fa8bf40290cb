import { importInto, settingsOf, exportOf } from './iati-round-trip.ts';
import { readFileSync, cpSync, writeFileSync } from 'node:fs';
for (const name of ['un-agencies-2.03','bilateral-and-ingo-2.03','ngo-and-fund-1.0x']) {
const xml=readFileSync(`../shared/iati/published/${name}.xml`,'utf8');
const site={...settingsOf('tests/fixtures/filled/content'), organisation:'office', contact:'nobody'};
const a=await importInto(xml, site);
cpSync(a.folder,`/tmp/h4a/${name}`,{recursive:true});
console.log(name, a.written.length, a.imported.failed, a.imported.documents.flatMap(d=>d.notes), a.imported.refused);
}
