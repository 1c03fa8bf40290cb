import { readFileSync } from 'node:fs';
import { activityFile } from '/work/h4/scripts/import/kinds/activity-file.ts';
const [file, lang='en', ...langs] = process.argv.slice(2);
const bytes = readFileSync(file);
const document:any = { file, format:'iati', language:'en', lines:[], tables:[], repairs:[], losses:[], bytes };
const reading:any = { language:'en', currency:'EUR', languages:[lang,...langs], defaultLanguage: lang, site: {iati:{reportingOrg:'XM-EXAMPLE-7',prefix:'XM-EXAMPLE-7-lights'},organisation:'light-office',url:'https://x.example'}, today:'2026-01-31', known:{entries:()=>[],named:()=>undefined} };
const out = activityFile.draft(document, reading);
const used = new Set<any>(out.understood);
const names = new Map<any,string>(); out.drafts.forEach((d:any,i)=>names.set(d, d.collection+'#'+i));
const show=(v:any):any=>{ if(v===undefined) return undefined; if(Array.isArray(v)) return v.map(show); if('to' in v){v.lines.forEach((l:any)=>used.add(l)); return '→'+names.get(v.to);} if('lines' in v&&'value' in v){v.lines.forEach((l:any)=>used.add(l)); if(v.translations) for(const t of Object.values(v.translations) as any) t.lines.forEach((l:any)=>used.add(l)); return (typeof v.value==='object'?JSON.stringify(v.value):v.value)+(v.sure==='certain'?'':` ?(${v.why})`)+(v.translations?' '+JSON.stringify(Object.fromEntries(Object.entries(v.translations).map(([k,t]:any)=>[k,t.value]))):'');} return Object.fromEntries(Object.entries(v).map(([k,x])=>[k,show(x)]));};
for (const d of out.drafts as any[]) { console.log(names.get(d), d.id??'', d.alsoCalled); console.dir(show(d.fields),{depth:9,breakLength:160}); if(d.body) {console.log('BODY'); d.body.forEach((l:any)=>{used.add(l);console.log('   ',l.text)});} if(d.bodies) Object.values(d.bodies).flat().forEach((l:any)=>used.add(l)); }
console.log('NOTES'); out.notes.forEach(n=>console.log(' -',n));
console.log('UNUSED'); out.lines!.filter(l=>!used.has(l)).forEach(l=>console.log(' ',l.place,l.text.slice(0,150)));
