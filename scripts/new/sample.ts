import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../../src/domain/nearest.ts';
import { UsageError } from '../arguments.ts';
import type { Asker } from './asker.ts';
import { lastSaid, type SaidFlags } from './flags.ts';

/**
 * The folder of the sample that is wanted, in `examples/`.
 * @throws UsageError where there is none, or several and nobody says which
 */
export async function chooseSample(said: SaidFlags, asker: Asker | undefined): Promise<string> {
  const names = globSync('examples/*/site.yaml')
    .map((file) => basename(dirname(file)))
    .sort();
  const wanted = lastSaid(said, 'sample') ?? '';
  const [only, ...others] = names;
  if (only === undefined) throw new UsageError('There is no sample in examples/. Nothing was written.');
  if (wanted !== '') {
    if (names.includes(wanted)) return resolve('examples', wanted);
    const near = nearest(wanted, names) ?? names.join(', ');
    throw new UsageError(`--sample: examples/ has no ${wanted}; write ${near}. Nothing was written.`);
  }
  if (others.length === 0) return resolve('examples', only);
  if (!asker)
    throw new UsageError(
      `There are several samples; name one, with --sample NAME: ${names.join(', ')}. Nothing was written.`,
    );
  const choices = names.map((name) => ({ value: name, label: name }));
  return resolve(
    'examples',
    await asker.choose({ message: 'Which of the sites in examples/ is copied?', choices }),
  );
}
