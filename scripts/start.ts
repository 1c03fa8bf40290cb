import { readArguments } from './arguments.ts';
import { build, buildOptions } from './build.ts';
import { runCommand } from './run-command.ts';
import { preview, serveOptions } from './serve.ts';

/** Builds the site and serves it: each of the two takes the options that concern it. */
await runCommand(async () => {
  const said = readArguments([...new Set([...buildOptions, ...serveOptions])]);
  const code = await build(() => said);
  // What a build that failed had begun would keep the process alive.
  if (code > 0) process.exit(code);
  await preview(said);
});
