import { contentFolder } from '../src/content-files/folder.ts';
import { today } from '../src/content-files/today.ts';
import { readCommandLine } from './arguments.ts';
import { usage } from './renaming/read-renaming.ts';
import { renameEntry } from './renaming/rename-entry.ts';
import { runCommand } from './run-command.ts';

const help = `Gives an entry another id, and mends whatever names it: ${usage}

  --dry-run      says what would change, file by file, and changes nothing
  --content DIR  the content folder, else content
  --date DAY     the day it is done for, as YYYY-MM-DD, else today`;

await runCommand(async () => {
  const { said, words } = readCommandLine(['content', 'date', 'dryRun', 'help'], 2);
  const isDry = said.dryRun ?? false;
  console.log(said.help ? help : await renameEntry(contentFolder(), words, { day: today(), isDry }));
});
