import { z } from 'zod';
import { endingRemedy } from '../domain/document-kind.ts';
import { linkRemedy } from '../domain/links.ts';
import { mediaPathRemedy } from '../domain/media-path.ts';
import { isPictureName } from '../domain/picture-kind.ts';
import { written } from '../domain/written.ts';
import type { CollectionName } from './collections.ts';
import { code } from './fields.ts';
import { emailRemedy } from './remedies.ts';
import './meta.ts';

/** The id of an entry in another collection; its type says of which, so that the model can put the entry in its place. */
export function reference<Name extends CollectionName>(collection: Name, description: string) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? undefined
          : `write the id of one of the ${collection}: the name of its file without the ending`,
    })
    .meta({
      description,
      reference: collection,
      example: `an id from ${collection}`,
      blank: `an id from ${collection}`,
    })
    .brand<Name>();
}

/** One mail address: one `@`, no spaces, a dotted host. */
export function email(description: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? undefined : emailRemedy(written(input))) })
    .regex(/^[^\s@<>"“”,;:]+@[^\s@.<>"“”,;:]+(\.[^\s@.<>"“”,;:]+)+$/u, {
      error: ({ input }) => emailRemedy(written(input)),
    })
    .meta({ description, example: 'name@example.org', blank: '…' });
}

/** A telephone number in international form; whether it can exist is a rule of its own. */
export function phone(description: string) {
  return code(description, '+44 20 7946 0000')
    .refine((text) => /\d/u.test(text), {
      error: 'a telephone number has digits; write it with + and the code of its country, in quotes',
    })
    .meta({ phone: true, blank: '"+…"' });
}

/** An https address, `mailto:`, or a path in this site such as `/briefs/x/`. */
export function link(description: string) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined ? undefined : 'write an address that starts with https://, mailto: or /',
    })
    .refine((text) => linkRemedy(text, 'field') === undefined, {
      error: ({ input }) => linkRemedy(written(input), 'field'),
      abort: true,
    })
    .meta({ description, link: true, example: 'https://example.org/', blank: 'https://…' });
}

/**
 * A path below `media/`. Astro 7 forgets pictures whose names it would have to encode: their pages ship without them.
 */
export function file(kind: 'image' | 'any', description: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? undefined : 'write the path of a file inside media/'),
    })
    .refine((path) => !/^https?:/iu.test(path), {
      error: 'save a copy in media/ and write its path there',
      abort: true,
    })
    .refine((path) => mediaPathRemedy(path) === undefined, {
      error: ({ input }) => mediaPathRemedy(written(input)),
      abort: true,
    })
    .refine((path) => path !== '' && !path.startsWith('/') && !path.split(/[\\/]/u).includes('..'), {
      error: 'write a path that stays inside media/',
      abort: true,
    })
    .refine((path) => (kind === 'image' ? /^[\w./-]*$/u : /^[^%#?\\]*$/u).test(path), {
      error:
        kind === 'image'
          ? 'a picture’s name may hold letters a to z, digits, . _ and -; rename the file'
          : 'a file’s name may not hold % # ? or \\; rename the file',
    })
    .refine((path) => kind === 'any' || isPictureName(path), {
      error: 'a picture ends in .jpg, .png, .webp, .avif, .gif or .svg; save it as one of these',
    })
    .refine((path) => kind === 'image' || endingRemedy(path) === undefined, {
      error: ({ input }) => endingRemedy(written(input)),
    })
    .normalize('NFC')
    .meta({
      description,
      file: kind,
      example: kind === 'image' ? 'photos/market.jpg' : 'report.pdf',
      blank: '…',
    });
}
