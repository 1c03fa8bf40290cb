import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { readContent } from '../../src/content-files/read.ts';
import { buildSite, cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
import { fileHashes } from '../support/fingerprint.ts';
import { parsedPages } from '../support/parsed-pages.ts';
import { longestWait } from '../support/patience.ts';

const day = '2026-01-31';
const script = resolve('scripts/new.ts');

/** Runs the command where nobody can answer; one that waits is stopped, and has no exit code. */
function run(args: string[], { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...cleanEnvironment(), BUILD_DATE: day, ...env },
    encoding: 'utf8',
    timeout: longestWait,
  });
  return { status, output: stderr + stdout };
}

const inFolder = (content: string, args: string[]) => run([...args, '--content', content]);

const siteFlags = [
  ...['--organisation', 'Water Agency', '--type', 'national-ngo', '--country', 'Fiji', '--currency', 'FJD'],
  ...['--languages', 'en', '--person', 'Ann Vula', '--email', 'ann@agency.fj', '--accent', '#1f5c4d'],
];

describe('every kind, by flags', () => {
  it('is written, and the site passes the check', async () => {
    const content = contentWith();
    const commands = [
      ['organisation', '--id', 'fund', '--name', 'The Fund', '--type', 'foundation', '--acronym', 'TF'],
      ['country', '--id', 'tonga', '--name', 'Tonga'],
      [
        'contact',
        '--name',
        'Bob Tora',
        '--organisation',
        'fund',
        '--email',
        'bob@fund.to',
        '--phone',
        '+679 330 1234',
      ],
      ['theme', '--id', 'rain', '--title', 'Rain', '--dac-sector', '14030'],
      ['brief', '--id', 'tanks', '--title', 'Tanks', '--kind', 'donor-brief', '--summary', 'Tanks keep rain.']
        .concat(
          '--countries',
          'fiji,tonga',
          '--status',
          'pipeline',
          '--themes',
          'rain',
          '--sdgTargets',
          '6.1',
        )
        .concat('--period', '{ start: 2026-02, end: 2027 }'),
      [
        'ask',
        '--id',
        'tanks-1',
        '--brief',
        'tanks',
        '--title',
        'Ten tanks',
        '--purpose',
        'Ten tanks on ten roofs.',
      ].concat('--amount', '900000', '--currency', 'EUR', '--deliverables', 'Ten tanks, with taps'),
      [
        'result',
        '--id',
        'first',
        '--title',
        'A tank',
        '--country',
        'tonga',
        '--date',
        '2026-01',
        '--kind',
        'output',
      ].concat('--summary', 'One tank stands.', '--briefs', 'tanks'),
      [
        'update',
        '--id',
        'talk',
        '--title',
        'A talk',
        '--kind',
        'event',
        '--date',
        '2026-01-20',
        '--summary',
        'We met.',
      ],
      ['page', '--id', 'privacy', '--title', 'Privacy'],
      ['translation', '--of', 'briefs/tanks', '--language', 'fr', '--yes'],
      ['translation', '--of', 'themes', '--language', 'fr'],
      ['translation', '--of', 'site', '--language', 'fr'],
    ];
    for (const args of commands)
      expect([args, inFolder(content, args)]).toEqual([args, expect.objectContaining({ status: 0 })]);
    const problems = await checkContent(content, day);
    expect(problems.filter(({ rule }) => rule !== 'translation-there')).toEqual([]);
    const { entries, translations } = readContent(content, day);
    const rawOf = (file: string) => entries.find((entry) => entry.file === file)?.raw;
    expect(rawOf('asks/tanks-1.md')).toEqual({
      brief: 'tanks',
      title: 'Ten tanks',
      kind: 'phase',
      order: 1,
      purpose: 'Ten tanks on ten roofs.',
      amount: { amount: 900000, currency: 'EUR' },
      deliverables: ['Ten tanks, with taps'],
    });
    expect(rawOf('briefs/tanks.md')).toMatchObject({
      published: day,
      period: { start: '2026-02', end: 2027 },
    });
    expect(rawOf('countries/tonga.md')).toEqual({ name: 'Tonga', iso2: 'TO' });
    expect(rawOf('contacts/bob-tora.yaml')).toMatchObject({ phone: '+679 330 1234' });
    expect(entries.filter(({ collection }) => collection === 'themes').map(({ id }) => id)).toEqual([
      'water',
      'rain',
    ]);
    expect(readFileSync(join(content, 'themes.yaml'), 'utf8')).toMatch(
      /^- id: water\n {2}title: Water\n- id: rain\n/u,
    );
    expect(translations.map(({ file }) => file).sort()).toEqual(
      expect.arrayContaining(['briefs/tanks.fr.md', 'site.fr.yaml', 'themes.fr.yaml']),
    );
    expect(readdirSync(join(content, 'asks'))).toEqual(['first-wells.md', 'tanks-1.md']);
  });

  it('understands what npm 10 makes of it in PowerShell, and says so where it cannot', () => {
    const content = contentWith();
    const env = { CONTENT_DIR: content, npm_config_title: 'Privacy', npm_config_id: 'true' };
    expect(run(['page', 'privacy'], { env }).status).toBe(0);
    expect(existsSync(join(content, 'pages/privacy.md'))).toBe(true);
    const both = {
      CONTENT_DIR: content,
      npm_config_title: 'true',
      npm_config_id: 'true',
      npm_lifecycle_event: 'new',
    };
    expect(run(['page', 'x', 'y'], { env: both }).output).toContain(
      'The two dashes did not reach npm. Write them in quotation marks: npm run new "--" --OPTION VALUE',
    );
  });
});

describe('refuses, in words, and writes nothing', () => {
  const content = contentWith();
  const before = fileHashes(content);
  it.each<[string, string[], RegExp]>([
    ['no kind', [], /^Say what it is to be\. There are: site, brief, ask,/u],
    ['another kind', ['brieff'], /^There is no "brieff" to begin\. Did you mean brief\?/u],
    ['another option', ['ask', '--titel', 'x'], /^There is no option --titel\. Did you mean --title\?/u],
    ['an option without a value', ['ask', '--title'], /^--title needs a value/u],
    [
      'all that is missing, at once',
      ['ask'],
      /^This is missing, and nothing was written:\n {2}--id …[^]*--title …[^]*--purpose …[^]*--amount …[^]*NUMBER/u,
    ],
    [
      'choices that are missing',
      ['brief', '--title', 'x'],
      /--kind project\|programme\|donor-brief[^]*--status pipeline\|/u,
    ],
    ['an id that is there', ['contact', '--id', 'ann'], /ann exists already \(contacts\/ann\.yaml\)/u],
    ['an id that is none', ['contact', '--id', 'Ann V'], /^--id: found "Ann V"; write ann-v/u],
    ['a sum with commas', ['ask', '--amount', '750,000'], /amount: found "750,000"; write 750000/u],
    [
      'a reference to nobody',
      ['contact', '--name', 'Bob', '--organisation', 'agenzy'],
      /contacts\/bob\.yaml:\d+ organisation: found "agenzy", but organisations has no such id; write agency/u,
    ],
    [
      'an address that the program has',
      ['page', '--id', 'search', '--title', 'Search'],
      /The check would refuse this, and nothing was written:\n {2}pages\/search\.md/u,
    ],
    [
      'a translation of nothing',
      ['translation', '--of', 'briefs/welsl', '--language', 'fr'],
      /did you mean briefs\/wells\?/u,
    ],
    [
      'a language that is not declared',
      ['translation', '--of', 'briefs/wells', '--language', 'fr'],
      /^site\.yaml:4 languages: French \(fr\) is not one of the site's languages\. Write languages: \[en, fr\] there/u,
    ],
    [
      'the language of the site',
      ['translation', '--of', 'briefs/wells', '--language', 'en'],
      /the site is written in en/u,
    ],
    [
      'what is no language',
      ['translation', '--of', 'briefs/wells', '--language', 'French'],
      /write fr for French/u,
    ],
    [
      'a site without answers',
      ['site', '--yes', '--country', 'Fiji'],
      /--organisation …[^]*--type …[^]*--email … or --phone/u,
    ],
    [
      'a site where one is',
      ['site', ...siteFlags],
      /holds a site already: "Water for Fiji", 9 entries\. To move it whole to .*-before first, run this again with --yes/u,
    ],
    [
      'a colour that is none',
      ['site', '--yes', ...siteFlags.with(-1, 'green')],
      /--accent: found "green"; write a colour as #/u,
    ],
  ])('%s', (_, args, words) => {
    const { status, output } = inFolder(content, args);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/ {4}at |Error:/u);
    expect(status).toBe(2);
    expect(fileHashes(content)).toEqual(before);
  });

  it('a folder that is no content', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.docx'), 'x');
    expect(inFolder(folder, ['site', ...siteFlags]).output).toMatch(
      /holds no site \(there is no site\.yaml\), but other files: letter\.docx\. Move them away/u,
    );
    expect(inFolder(folder, ['page', '--title', 'x']).output).toMatch(/^There is no site\.yaml in /u);
    expect(readdirSync(folder)).toEqual(['letter.docx']);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written to', () => {
    const locked = contentWith();
    chmodSync(join(locked, 'pages'), 0o555);
    const { status, output } = inFolder(locked, ['page', '--title', 'Privacy']);
    expect([status, output]).toEqual([1, expect.stringContaining('may not be written to')]);
    chmodSync(join(locked, 'pages'), 0o755);
  });

  it('is told by --help what can be told, for each kind too', () => {
    for (const kind of ['brief', 'ask', 'translation', 'site'])
      expect(run(['--help']).output).toMatch(new RegExp(`^ +npm run new -- ${kind} +\\S`, 'mu'));
    expect(run(['ask', '--help']).output).toMatch(/--duration-months NUMBER +How many months it takes/u);
    expect(run(['site', '--help']).output).toContain('--sample [NAME]');
    expect(run(['translation', '--help']).output).toContain('--of briefs/AN-ID');
  });
});

describe('a new site', () => {
  it('is whole: it passes the check without a word, and builds, in under two minutes', async () => {
    const start = performance.now();
    const folder = temporaryFolder();
    const { status, output } = run(['site', ...siteFlags], { cwd: folder });
    expect([output, status]).toEqual([expect.stringContaining('Written: content, a site that is whole.'), 0]);
    const content = join(folder, 'content');
    expect(await checkContent(content, day)).toEqual([]);
    const built = await buildSite({ content, args: ['--date', day] });
    expect(built.status).toBe(0);
    expect(performance.now() - start).toBeLessThan(120_000);
    const pages = parsedPages(built.dir);
    expect(pages.get('/')?.title).toBe('Water Agency in Fiji');
    expect(pages.get('/funding/first-request/')?.text).toContain('made up');
    expect(pages.get('/about/')?.text).toContain('Water Agency');
  });

  it('moves the site that is there to examples/, whole, and says where it is', () => {
    const folder = temporaryFolder();
    cpSync(contentWith({ 'media/.keep': '' }), join(folder, 'content'), { recursive: true });
    const before = fileHashes(join(folder, 'content'));
    mkdirSync(join(folder, 'examples/water-for-fiji'), { recursive: true });
    const { status, output } = run(['site', ...siteFlags, '--yes'], { cwd: folder });
    expect(status).toBe(0);
    expect(output).toContain('npm start -- --content examples/water-for-fiji-2');
    expect(fileHashes(join(folder, 'examples/water-for-fiji-2'))).toEqual(before);
    expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toContain('Water Agency in Fiji');
    // What code editors are told lies in a folder of its own.
    expect(readdirSync(folder).sort()).toEqual(['.astro', 'content', 'examples']);
  });

  it('is the sample instead, copied to the byte', () => {
    const folder = temporaryFolder();
    const without = run(['site', '--sample'], { cwd: folder });
    expect([without.status, without.output]).toEqual([
      2,
      expect.stringContaining('There is no sample in examples/'),
    ]);
    const sample = join(folder, 'examples/invented');
    cpSync(contentWith(), sample, { recursive: true });
    const { status, output } = run(['site', '--sample'], { cwd: folder });
    expect([output, status]).toEqual([expect.stringContaining('Written: content'), 0]);
    expect(fileHashes(join(folder, 'content'))).toEqual(fileHashes(sample));
    expect(run(['site', '--sample', 'invenned', '--yes'], { cwd: folder }).output).toContain(
      'write invented',
    );
  });
});

const hasTerminal = existsSync('/usr/bin/script') && process.platform === 'linux';

it.skipIf(!hasTerminal)(
  'asks on a real terminal, and says that nothing was written after Ctrl+C',
  async () => {
    const content = contentWith();
    // A terminal of no width, as `script` makes one, would have a letter on each line.
    const command = `stty cols 120 rows 40; exec '${process.execPath}' '${script}' page --content '${content}'`;
    const terminal = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      env: { ...cleanEnvironment(), CI: '', TERM: 'xterm' },
    });
    const timer = setTimeout(() => terminal.kill('SIGKILL'), longestWait);
    let shown = '';
    // A question is drawn, behind its mark, once its answer is listened for.
    const turns = [
      ['◆  Title', 'Privacy\r'],
      ['◆  Summary', '\u0003'],
    ];
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += stripVTControlCharacters(text);
      const [question = '', answer = ''] = turns[0] ?? [];
      if (turns.length === 0 || !shown.includes(question)) return;
      turns.shift();
      terminal.stdin.write(answer);
    });
    const status = await new Promise((done) => terminal.on('close', done));
    clearTimeout(timer);
    expect(shown).toContain('Nothing was written.');
    expect(status).toBe(130);
    expect(readdirSync(join(content, 'pages'))).toEqual(['about.md']);
  },
);
