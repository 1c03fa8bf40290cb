import { expect, it } from 'vitest';
import { readArguments, UsageError } from '../../../scripts/arguments.ts';

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => ({
  said: readArguments(['content', 'date', 'outDir', 'host', 'json'], { args, env }),
  env,
});

it.each<[string[], object]>([
  [[], {}],
  [['--outDir', 'x'], { outDir: 'x' }],
  [['--outDir=x', '--json', '--date', '2024-02-29'], { outDir: 'x', json: true, date: '2024-02-29' }],
  [['--content', 'C:\\my content'], { content: 'C:\\my content' }],
  [['--host'], { host: '' }],
  [['--host', '--json'], { host: '', json: true }],
  [['--host', '10.0.0.1'], { host: '10.0.0.1' }],
])('reads %j', (args, values) => {
  expect(read(args).said).toEqual(values);
});

it.each([
  [['--date', '2023-02-29'], '--date needs a day, as YYYY-MM-DD; found 2023-02-29'],
  [['--date', '2024'], '--date needs a day, as YYYY-MM-DD; found 2024'],
  [['--date', 'YYYY-MM-DD'], 'found YYYY-MM-DD'],
  [
    ['--contnet', 'x'],
    'There is no option --contnet. Did you mean --content? The options are --content, --date, --outDir, --host, --json.',
  ],
  [['--outdir', 'x'], 'Did you mean --outDir?'],
  [['--port', '5000'], 'There is no option --port. The options are'],
  [['-x'], 'There is no option -x. The options are'],
  [['x'], '"x" is no option. Options stand behind two dashes: npm run build -- --OPTION. The options are'],
  [['--outDir'], '--outDir needs a folder: --outDir DIR; found nothing'],
  [['--outDir', '--json'], '--outDir needs a folder'],
  [['--content='], '--content needs a folder'],
  [['--json=yes'], '--json needs no value; found yes'],
])('refuses %j', (args, words) => {
  expect(() => read(args)).toThrow(UsageError);
  expect(() => read(args)).toThrow(words);
});

it('puts what the environment could have said into it, and wins', () => {
  const { env } = read(['--content', 'mine'], { CONTENT_DIR: 'theirs', BUILD_DATE: '2024-02-29' });
  expect(env).toEqual({ CONTENT_DIR: 'mine', BUILD_DATE: '2024-02-29' });
});

it('refuses what the environment says wrongly, with its name', () => {
  expect(() => read([], { BUILD_DATE: 'today' })).toThrow(
    'BUILD_DATE needs a day, as YYYY-MM-DD; found today',
  );
});

// What npm 10 makes of `npm run build -- --content DIR` in PowerShell, which keeps the two dashes for itself.
it.each<[string, string[], Record<string, string>, object]>([
  ['--content DIR', ['DIR'], { npm_config_content: 'true' }, { content: 'DIR' }],
  ['--content=DIR', [], { npm_config_content: 'DIR' }, { content: 'DIR' }],
  ['--json', [], { npm_config_json: 'true' }, { json: true }],
  ['--host', [], { npm_config_host: 'true' }, { host: '' }],
  [
    '--outDir=x --content DIR',
    ['DIR'],
    { npm_config_outdir: 'x', npm_config_content: 'true' },
    { outDir: 'x', content: 'DIR' },
  ],
])('understands %s where npm has kept it', (_, args, env, values) => {
  expect(read(args, env).said).toEqual(values);
});

it('says what to do where npm has kept more than can be told apart', () => {
  const env = { npm_config_content: 'true', npm_config_outdir: 'true', npm_lifecycle_event: 'start' };
  expect(() => read(['DIR', 'x'], env)).toThrow(
    'The two dashes did not reach npm. Write them in quotation marks: npm run start "--" --OPTION VALUE',
  );
});
