import { z } from 'zod';
import { licenceOf, licencesLike } from '../domain/licences.ts';
import { written } from '../domain/written.ts';
import { choice, codeChoice } from './choice.ts';
import { always, identifier, integer, language, name, number, partialDate, words, yesNo } from './fields.ts';
import { link, reference } from './pointers.ts';
import { logo } from './picture.ts';
import { currency } from './shapes.ts';
import { digitKinds, editorHosts, reportingOrganisations } from './terms.ts';
import { timeZone } from './time-zone.ts';

/** `site.yaml`: this microsite's own settings. */
export const siteSchema = z.strictObject({
  title: words('The name of the site.'),
  tagline: words('One sentence under the name: who, where, what for.').optional(),
  url: link('The address the site is published at, with its base path.')
    .refine((url) => /^https?:/u.test(url), 'write the whole address, beginning with https://')
    .meta({ blank: 'https://…' }),
  organisation: reference('organisations', 'The organisation whose site this is.'),
  languages: z
    .array(language('A language.'))
    .min(1, 'name at least one language')
    .meta({ description: 'The languages of the site.', example: '[en]' }),
  defaultLanguage: language('The language that is shown at the root of the site.'),
  currency: currency('The currency of an amount that names none.'),
  askRange: z
    .strictObject({
      min: number('Smallest usual ask.', '750000'),
      max: number('Largest usual ask.', '2000000'),
    })
    .refine(({ min, max }) => min <= max, {
      path: ['max'],
      error: 'the largest usual ask is below the smallest; write a max that is not below min',
    })
    .optional()
    .meta({
      description: 'The range in which asks usually lie; one outside it is pointed out.',
      example: '{ min: 750000, max: 2000000 }',
      blank: '{ min: NUMBER, max: NUMBER }',
    }),
  timeZone: timeZone(
    'The time zone whose days count: an embargo ends when its day begins there. UTC when left out.',
  ).optional(),
  staleAfterMonths: integer(
    'After how many months without an update a running brief is pointed out; 12 when left out.',
  ).optional(),
  contact: reference('contacts', 'Who answers where a brief names nobody.'),
  social: z
    .array(z.strictObject({ platform: name('Name of the platform.'), url: link('Address of the account.') }))
    .optional()
    .meta({ description: 'Accounts on social platforms.' }),
  links: z
    .array(z.strictObject({ title: words('Words of the link.'), url: link('Where it leads.') }))
    .optional()
    .meta({ description: 'Links in the foot of every page.' }),
  digits: z.record(z.string(), choice(digitKinds, 'Latin digits, or its own.')).optional().meta({
    description: 'Which digits each language shows: latn (0–9) or native.',
    example: '{ ar: native }',
    blank: '{ CODE: … }',
  }),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu, 'write a colour as # and six hexadecimal digits, in quotes: "#RRGGBB"')
    .optional()
    .meta({ description: 'The one colour of the site.', example: '"#1f5c4d"', blank: '"#RRGGBB"' }),
  logo: z.strictObject(logo).optional().meta({ description: 'The logo in the head of every page.' }),
  licence: identifier('The licence of the texts, by its SPDX identifier.', 'CC-BY-4.0')
    .refine((text) => licenceOf(text) !== undefined, {
      error: ({ input }) => `no such licence in the SPDX list; ${licenceRemedy(written(input))}`,
    })
    .optional(),
  searchAlso: z
    .array(link('Address of a sister site.'))
    .optional()
    .meta({ description: 'Sister sites to search as well.' }),
  iati: z
    .strictObject({
      reportingOrg: identifier('IATI identifier of the reporting organisation.', 'XM-DAC-12345'),
      type: codeChoice(
        reportingOrganisations,
        'IATI OrganisationType code, in quotes; that of the organisation when left out.',
        '"40"',
      ).optional(),
      secondaryReporter: yesNo('Whether somebody else is the first to report these activities.').optional(),
      prefix: identifier(
        'What every activity identifier starts with; `reportingOrg` and `-briefs` when left out.',
        'XM-DAC-12345-briefs',
      ).optional(),
    })
    .optional()
    .meta({
      description:
        'Settings of the IATI files. When left out, `organisation` reports, where it has an `iatiRef`; else there are none.',
    }),
  editor: z
    .strictObject({
      host: choice(editorHosts, 'Where the repository lies.').optional(),
      repository: identifier('The repository, as its owner and its name.', 'owner/name')
        .regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, 'write the owner and the name of the repository, as owner/name')
        .optional(),
      server: link("The address of an organisation's own GitLab; gitlab.com when left out.")
        .refine((url) => /^https:/u.test(url), 'write the whole address, beginning with https://')
        .meta({ blank: 'https://…' })
        .optional(),
      branch: identifier(
        'The branch that is written to; the main one of the repository when left out.',
        'main',
      ).optional(),
      signIn: link('The address of the service that signs people in, where the host needs one.')
        .refine((url) => /^https:/u.test(url), 'write the whole address, beginning with https://')
        .meta({ blank: 'https://…' })
        .optional(),
      publish: yesNo(
        'Whether the editor at /admin/ is part of the site; true when left out.',
        true,
      ).optional(),
    })
    .superRefine(({ host, repository, server }, ctx) => {
      if (server !== undefined && host !== 'gitlab')
        ctx.addIssue({
          code: 'custom',
          path: ['server'],
          message:
            'only a GitLab may lie at an address of its own; take server out, or write host: gitlab where it is one',
        });
      if ((host === undefined) === (repository === undefined)) return;
      const [path, message] =
        host === undefined
          ? ['host', 'the editor has to know where the repository lies; say so in host']
          : ['repository', 'the editor has to know which repository; write repository: …'];
      ctx.addIssue({ code: 'custom', path: [path], message });
    }, always)
    .optional()
    .meta({
      description:
        'The editor at /admin/. When left out, it works on a folder of the computer it is opened on.',
    }),
  updated: partialDate('When the words were last changed.').optional(),
});

// One that is surely meant is told; of several, such as the versions of one, none is chosen.
function licenceRemedy(text: string): string {
  const like = licencesLike(text);
  const [only, ...others] = like;
  if (only === undefined) return 'write its SPDX identifier, or take licence out where there is none';
  if (others.length === 0) return `write ${only.id}${only.name === only.id ? '' : ` (${only.name})`}`;
  return `write the one that is meant: ${like.map(({ id, name }) => `${id} (${name})`).join(', ')}`;
}
