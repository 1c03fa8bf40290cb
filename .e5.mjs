import { launch } from './tests/support/browser.ts';
import { serve } from './scripts/serve.ts';
import { writeFileSync } from 'node:fs';
const s=await serve({dir:'dist',port:0}); const b=await launch();
for (const [n,u] of [['lo','lo/briefs/building-social-protection-floors/'],['ar','ar/briefs/building-social-protection-floors/'],['fr','fr/briefs/building-social-protection-floors/'],['en','briefs/building-social-protection-floors/']]) {
 const p=await b.newPage(); await p.goto(s.url+u,{waitUntil:'networkidle'});
 writeFileSync(`/tmp/p5/b-${n}.pdf`,await p.pdf({tagged:true,format:'A4'})); console.log(await p.locator('h1').innerText()); await p.close();}
await b.close(); await s.close();
