import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { putFile } from '../../../scripts/put-file.ts';
import { cleanEnvironment } from '../build-site.ts';
import { documentOf, forms, type Form } from './many-documents.ts';

// `node tests/support/import/bench-import.ts [100] [pdf|docx|html|txt|md|xlsx …] [--cpu-prof]`: seconds and memory of the
// import of so many documents of ten pages, a mix of all forms or of those named. Aim: 100 in 60 s and 500 MB.
const words = process.argv.slice(2);
const count = Number(words.find((word) => /^\d+$/u.test(word)) ?? 100);
const named = forms.filter((form) => words.includes(form));
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  await makeDocuments(named.length > 0 ? named : forms);
  measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function makeDocuments(mixed: readonly Form[]): Promise<void> {
  putFile(
    join(folder, 'content'),
    'site.yaml',
    'title: Water\nurl: https://water.example/\norganisation: water-works\nlanguages: [en, fr, ar, lo]\ndefaultLanguage: en\ncurrency: EUR\ncontact: mara-lind\n',
  );
  for (let number = 0; number < count; number++) {
    const form = mixed[number % mixed.length] ?? 'txt';
    putFile(join(folder, 'documents'), `document-${number}.${form}`, await documentOf(form, number));
  }
}

function measure(): void {
  const usage = join(folder, 'usage.mjs');
  writeFileSync(
    usage,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.log('CPU', (userCPUTime + systemCPUTime) / 1e6, 's; at most', Math.round(maxRSS / 1024), 'MB'); });`,
  );
  const profile = words.includes('--cpu-prof') ? ['--cpu-prof', `--cpu-prof-dir=${tmpdir()}`] : [];
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...profile,
      '--import',
      usage,
      resolve('scripts/import.ts'),
      join(folder, 'documents'),
      ...['--content', join(folder, 'content'), '--report', join(folder, 'report.txt')],
    ],
    { env: { ...cleanEnvironment(), BUILD_DATE: '2026-01-31' }, encoding: 'utf8' },
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(`${stdout}${stderr}`.trim());
  console.log(`Exit code ${status}; ${seconds.toFixed(1)} s for ${count} documents.`);
}
