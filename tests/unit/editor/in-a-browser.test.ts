import { build } from 'esbuild';
import { expect, it } from 'vitest';

it.each(['exchange/formats.ts', 'exchange/written.ts', 'faults.ts', 'across-faults.ts', 'upload-fault.ts'])(
  '%s runs in a browser',
  async (file) => {
    const { errors, outputFiles } = await build({
      entryPoints: [`src/editor/${file}`],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
    const [script] = outputFiles;
    expect(script?.text).not.toMatch(/from ?"node:/u);
  },
);
