import { isFullDate } from '../src/domain/partial-date.ts';

/** An option of a command line, such as `--port 5000`. */
export interface Option {
  /** Whether it has no value, must have one, or may have one. */
  value: 'none' | 'needed' | 'optional';
  /** The variable of the environment that says the same; the command line wins. */
  variable?: string;
  /** What it needs, in words: `a day, as YYYY-MM-DD`. */
  needs: string;
  isValid?: (text: string) => boolean;
}

/** Every option of every command: one name means the same to each. */
export const options = {
  content: { value: 'needed', variable: 'CONTENT_DIR', needs: 'a folder: --content DIR' },
  url: {
    value: 'needed',
    variable: 'SITE_URL',
    needs: 'an address that begins with https://',
    isValid: (text) => /^https?:\/\//u.test(text) && URL.canParse(text),
  },
  date: { value: 'needed', variable: 'BUILD_DATE', needs: 'a day, as YYYY-MM-DD', isValid: isFullDate },
  outDir: { value: 'needed', needs: 'a folder: --outDir DIR' },
  report: { value: 'needed', needs: 'a file: --report FILE' },
  offline: { value: 'none', needs: 'no value' },
  base: { value: 'needed', needs: 'a path: --base /PATH/' },
  port: { value: 'needed', needs: 'a whole number up to 65535, such as 5000', isValid: isPort },
  host: { value: 'optional', needs: 'an address of this computer' },
  open: { value: 'none', needs: 'no value' },
  json: { value: 'none', needs: 'no value' },
  strict: { value: 'none', needs: 'no value' },
  all: { value: 'none', needs: 'no value' },
  dryRun: { value: 'none', needs: 'no value' },
  force: { value: 'none', needs: 'no value' },
  help: { value: 'none', needs: 'no value' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** The option as one kind, whatever its own. */
export function optionOf(name: OptionName): Option {
  return options[name];
}

function isPort(text: string): boolean {
  return /^\d+$/u.test(text) && Number(text) <= 65535;
}
