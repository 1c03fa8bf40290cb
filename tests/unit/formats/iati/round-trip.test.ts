import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iatiOf, schemaFaults, textsIn } from '../../../support/iati.ts';

// A site with every field of the model filled in, each with a value of its own; and where IATI has it, or why not.
const { xml, leftOut } = iatiOf('tests/fixtures/filled/content', '2026-01-31');
const textsAt = textsIn(xml);

const activity = (name: string) => `//iati-activity[iati-identifier = 'XM-EXAMPLE-7-lights-${name}']`;
const island = activity('island-light');
const harbour = activity('harbour-light');
const lamps = activity('harbour-light-lamps');
const horn = activity('harbour-light-horn');
const bell = activity('harbour-light-bell');
const ofBrief = (id: string) =>
  `${island}/result[@own:id = 'indicators']/indicator[reference[@vocabulary = '99']/@code = '${id}']`;
const evenings = `${harbour}/result[@own:id = 'first-evenings']`;
const readers = `${evenings}/indicator[reference/@code = 'readers']`;
const contact = `${island}/contact-info`;
const plan = `${island}/document-link[contains(@url, 'plan.pdf')]`;
const report = `${island}/document-link[2]`;

/** What goes out, by its row: where it stands in the file, and what is found there. */
type Places = Readonly<Record<string, readonly (readonly [xpath: string, ...found: string[]])[]>>;

/** What does not: who is told of it, and values that must stand nowhere. */
type Lost = Readonly<Record<string, { told: readonly string[]; values: readonly string[] }>>;

const tables: Readonly<Record<string, { out: Places; lost: Lost }>> = {
  Briefs: {
    out: {
      id: [[`${island}/iati-identifier`, 'XM-EXAMPLE-7-lights-island-light']],
      title: [
        [`${island}/title/narrative`, 'Light for island schools', 'La lumière pour les écoles des îles'],
        [`${island}/title/narrative[@xml:lang = 'fr']`, 'La lumière pour les écoles des îles'],
        [`${island}/@xml:lang`, 'en'],
      ],
      kind: [
        [`${island}/@own:kind`, 'programme'],
        [`${harbour}/@own:kind`, 'donor-brief'],
      ],
      summary: [
        [
          `${island}/description[@type = '1']/narrative`,
          'Schools without light close at six; lamps keep them open until nine.',
          'Sans lumière, les écoles ferment à six heures.',
        ],
      ],
      countries: [[`${island}/recipient-country/@code`, 'FJ', 'TO']],
      'countries[].percentage': [[`${island}/recipient-country/@percentage`, '60', '40']],
      status: [
        [`${island}/activity-status/@code`, '2'],
        [`${harbour}/activity-status/@code`, '1'],
      ],
      code: [[`${island}/other-identifier[@type = 'A1']/@ref`, 'FJ-LIGHT-1']],
      published: [
        [`${island}/@own:published`, '2024-03'],
        [`${harbour}/@own:published`, '2025-08-15'],
      ],
      period: [
        [`${island}/activity-date[@type = '2'][not(narrative)]/@iso-date`, '2024-01-01'],
        [`${island}/activity-date[@type = '3']/@iso-date`, '2026-11-30'],
        [`${island}/activity-date[@type = '3']/narrative`, '2026-11'],
        [`${island}/activity-date/@own:basis`],
        [`${harbour}/activity-date[@type = '1'][@own:basis = 'published']/@iso-date`, '2025-08-15'],
      ],
      parent: [[`${harbour}/related-activity[@type = '1']/@ref`, 'XM-EXAMPLE-7-lights-island-light']],
      related: [[`${island}/related-activity[@type = '3']/@ref`, 'XM-EXAMPLE-7-lights-harbour-light']],
      participants: [
        [`${island}/participating-org/@role`, '1', '2', '3', '4'],
        [`${island}/participating-org/@type`, '60', '40', '90', '90'],
        [`${harbour}/participating-org[@own:basis = 'site']/@role`, '4'],
      ],
      'contacts[].contact': [[`${contact}[@type = '2']/person-name/narrative`, 'Ana Tui']],
      themes: [
        [`${island}/tag[@vocabulary = '99']/@code`, 'light', 'learning'],
        [`${island}/tag/@vocabulary-uri`, 'https://x.example/themes/', 'https://x.example/themes/'],
        [`${island}/sector[@vocabulary = '1']/@code`, '23230'],
      ],
      sdgTargets: [
        [`${island}/tag[@vocabulary = '2']/@code`, '7'],
        [`${island}/tag[@vocabulary = '3']/@code`, '4.1'],
      ],
      indicators: [
        [
          `${island}/result[@own:id = 'indicators']/indicator/reference/@code`,
          'lamps',
          'absent',
          'mood',
          'noise',
        ],
        [`${island}/result[@own:id = 'indicators']/@type`, '9'],
      ],
      'indicators[].id': [
        [`${ofBrief('lamps')}/reference/@indicator-uri`, 'https://x.example/briefs/island-light/#lamps'],
      ],
      'indicators[].title': [[`${ofBrief('lamps')}/title/narrative`, 'Lamps that hang', 'Lampes accrochées']],
      'indicators[].measure': [
        [`${island}/result[@own:id = 'indicators']/indicator/@measure`, '1', '2', '5', '1'],
      ],
      'indicators[].ascending': [[`${island}/result[@own:id = 'indicators']/indicator/@ascending`, '1', '0']],
      'indicators[].baseline': [
        [`${ofBrief('lamps')}/baseline[@year = '2023'][not(@iso-date)]/@value`, '12'],
        [`${ofBrief('absent')}/baseline[@year = '2023'][@iso-date = '2023-06-30']/@value`, '31.5'],
        [`${ofBrief('mood')}/baseline/@value`],
        [`${ofBrief('mood')}/baseline/comment/narrative`, 'Gloomy and short', 'Sombres et courtes'],
      ],
      'indicators[].target, actuals': [
        [`${ofBrief('lamps')}/period[period-end/@iso-date = '2026-10-31']/target/@value`, '4321'],
        [`${ofBrief('lamps')}/period[period-end/@iso-date = '2024-12-31']/actual/@value`, '1717'],
        [`${ofBrief('lamps')}/period/period-start/@iso-date`, '2024-01-01', '2024-01-01'],
        [`${ofBrief('mood')}/period/actual/comment/narrative`, 'Brighter by far'],
      ],
      'indicators[].*.comment': [
        [`${ofBrief('lamps')}/baseline/comment/narrative`, 'Counted by hand'],
        [`${ofBrief('lamps')}//target/comment/narrative`, 'All of the classes', 'Toutes les classes'],
        [`${ofBrief('lamps')}//actual/comment/narrative`, 'After the first boat'],
      ],
      'budget[] with year': [
        [`${island}/budget[@type = '1'][@status = '2']/period-start/@iso-date`, '2024-01-01', '2025-01-01'],
        [`${island}/budget/period-end/@iso-date`, '2024-12-31', '2025-12-31'],
        [`${island}/budget/value`, '640000', '1250.25'],
        [`${island}/budget/value/@currency`, 'FJD', 'EUR'],
      ],
      'documents[].url, title, category, language': [
        [`${report}/@url`, 'https://office.example.org/boat-report.html'],
        [`${report}/@format`, 'text/html'],
        [`${plan}/title/narrative`, 'Plan of the lamps', 'Plan des lampes'],
        [`${island}/document-link/category/@code`, 'A02', 'B01'],
        [`${island}/document-link/language/@code`, 'en', 'fr'],
      ],
      'documents[].file': [
        [`${plan}/@url`, 'https://x.example/media/plan.pdf'],
        [`${plan}/@format`, 'application/pdf'],
      ],
      'documents[].date': [[`${island}/document-link/document-date/@iso-date`, '2024-02-01']],
      updated: [
        [`${island}/@last-updated-datetime`, '2025-11-01T00:00:00Z'],
        [`${harbour}/@last-updated-datetime`],
      ],
    },
    lost: {
      subtitle: {
        told: ['briefs/island-light.md subtitle'],
        values: ['Solar lamps in the outer islands', 'Lampes solaires'],
      },
      body: { told: ['briefs/island-light.md body'], values: ['The sun sets at six', 'Le soleil se couche'] },
      'participants[].role `partner`': {
        told: ['briefs/island-light.md participants[4]', 'organisations/crew.yaml everything'],
        values: ['Crew of Volunteers'],
      },
      'contacts[].role': {
        told: ['briefs/island-light.md contacts[0].role'],
        values: ['Speaks for the programme'],
      },
      'contacts[].office': {
        told: ['briefs/island-light.md contacts[0].office'],
        values: ['Desk of the programme'],
      },
      figures: {
        told: ['briefs/island-light.md figures'],
        values: ['go home in the dark', 'Survey of evenings', '"41"'],
      },
      'outcomes, outputs': {
        told: ['briefs/island-light.md outcomes', 'briefs/island-light.md outputs'],
        values: ['Pupils read longer', 'Lamps hang in every class'],
      },
      'indicators[].unit': {
        told: ['briefs/island-light.md indicators[0].unit'],
        values: ['solar lamps', 'feux du soleil'],
      },
      'indicators[].*.source': {
        told: [
          'briefs/island-light.md indicators[0].baseline.source',
          'briefs/island-light.md indicators[0].target.source',
          'briefs/island-light.md indicators[0].actuals[0].source',
        ],
        values: ['Count of lamps', 'Log of the boat', 'Contract of the lamps'],
      },
      'budget[] with category': {
        told: ['briefs/island-light.md budget[0].category', 'briefs/island-light.md budget[2]'],
        values: ['Lamps and boats', 'Bulbs alone', '7373'],
      },
      'frameworks, quote, theoryOfChange, risks, sustainability, reporting': {
        told: ['frameworks', 'quote', 'theoryOfChange', 'risks', 'sustainability', 'reporting'].map(
          (field) => `briefs/island-light.md ${field}`,
        ),
        values: [
          ...['National plan of evenings', 'until the owls call', 'A pupil on Rotuma', 'schools stay open'],
          ...['Salt eats the wires', 'Wires of copper', 'Parents buy', 'A letter by boat'],
        ],
      },
      'gallery, cover': {
        told: ['briefs/island-light.md gallery', 'briefs/island-light.md cover'],
        values: ['photo.jpg', 'A lamp in a window', 'The first lamp', 'with a camera', 'A school at dusk'],
      },
      'redirectFrom, sources': {
        told: ['briefs/island-light.md redirectFrom', 'briefs/island-light.md sources'],
        values: ['old-island-light', 'Project paper of the lamps'],
      },
      // Beside the rows: fields that came later, and values that their rows exclude.
      publishedNote: { told: ['briefs/island-light.md publishedNote'], values: ['As its cover letter says'] },
      'a value of a month': {
        told: [
          'briefs/island-light.md indicators[0].actuals[1]',
          'briefs/island-light.md indicators[3].baseline',
        ],
        values: ['1818', '"88"'],
      },
      'a remark beside words': {
        told: ['briefs/island-light.md indicators[2].actuals[0].comment'],
        values: ['So the pupils said'],
      },
      'dates with less than a day': {
        told: ['briefs/island-light.md documents[1].date', 'briefs/harbour-light.md updated'],
        values: [],
      },
    },
  },
  Asks: {
    out: {
      id: [[`${lamps}/iati-identifier`, 'XM-EXAMPLE-7-lights-harbour-light-lamps']],
      brief: [
        [`${lamps}/related-activity[@type = '1']/@ref`, 'XM-EXAMPLE-7-lights-harbour-light'],
        [`${lamps}/@hierarchy`, '2'],
      ],
      title: [[`${lamps}/title/narrative`, 'The lamps of the mole', 'Les lampes du môle']],
      'kind, order': [
        [`${lamps}/own:ask[@kind = 'phase']/@order`, '1'],
        [`${horn}/own:ask/@kind`, 'standalone'],
        [`${horn}/own:ask/@order`],
      ],
      purpose: [
        [
          `${lamps}/description[@type = '1']/narrative`,
          'Three lamps on the mole and a keeper for each.',
          'Trois lampes sur le môle.',
        ],
      ],
      amount: [
        [
          `${lamps}/budget[@type = '1'][@status = '1']/period-start/@iso-date`,
          '2024-07-01',
          '2025-07-01',
          '2026-07-01',
        ],
        [`${lamps}/budget/period-end/@iso-date`, '2025-06-30', '2026-06-30', '2026-12-31'],
        [`${lamps}/budget/value`, '399343.54', '399343.55', '201312.92'],
        [`${lamps}/budget/value/@currency`, 'FJD', 'FJD', 'FJD'],
        [`${bell}/budget/value[@currency = 'EUR']`, '2222.50'],
      ],
      'amount otherwise': [
        [`${horn}/budget`],
        [`${horn}/own:ask[@currency = 'JPY']/@amount`, '454545'],
        [`${lamps}/own:ask[@currency = 'FJD']/@amount`, '1000000.01'],
      ],
      period: [
        [`${lamps}/activity-date[@type = '1']/@iso-date`, '2024-07-01'],
        [`${lamps}/activity-date[@type = '3']/@iso-date`, '2026-12-31'],
        [`${horn}/activity-date[@type = '1'][@own:basis = 'brief']/@iso-date`, '2025-08-15'],
      ],
      durationMonths: [
        [`${horn}/own:ask/@durationMonths`, '5'],
        [`${lamps}/own:ask/@durationMonths`, '30'],
      ],
      contact: [[`${lamps}/contact-info/person-name/narrative`, 'Ana Tui'], [`${horn}/contact-info`]],
      'contributions[]': [
        [`${lamps}/transaction/transaction-type/@code`, '1', '11'],
        [`${lamps}/transaction/transaction-date/@iso-date`, '2025-02-03', '2025-04-05'],
        [`${lamps}/transaction/value`, '50000', '70001'],
        [`${lamps}/transaction/value/@currency`, 'FJD', 'JPY'],
      ],
      'contributions[].donor': [
        [`${lamps}/transaction/provider-org[@type = '60']/@ref`, 'XI-GIVE-1', 'XI-GIVE-1'],
        [`${lamps}/transaction/provider-org/narrative`, 'Fund of Good Givers', 'Fund of Good Givers'],
      ],
      withdrawn: [
        [`${bell}/activity-status/@code`, '5'],
        [`${lamps}/activity-status/@code`, '1'],
      ],
    },
    lost: {
      body: { told: ['asks/lamps.md body'], values: ['long and dark', 'long et sombre'] },
      'deliverables, costLines': {
        told: ['asks/lamps.md deliverables', 'asks/lamps.md costLines'],
        values: ['Three lamps that turn', 'Trois lampes qui tournent', 'Glass and brass', '999999'],
      },
      'dependsOn, answeredBy': {
        told: ['asks/horn.md dependsOn', 'asks/lamps.md answeredBy'],
        values: [],
      },
      'contributions[].end': { told: ['asks/lamps.md contributions[1].end'], values: ['2025-03-04'] },
      'contributions[].public `false`': {
        told: ['asks/lamps.md contributions[2]'],
        values: ['Silent Patron', 'XI-SILENT', '60606', 'silent'],
      },
      'a contribution without its day, or that has lapsed': {
        told: ['asks/lamps.md contributions[3]', 'asks/lamps.md contributions[4]'],
        values: ['80808', '90909'],
      },
      'redirectFrom, sources': {
        told: ['asks/lamps.md redirectFrom', 'asks/lamps.md sources'],
        values: ['old-lamps', 'Offer of the glass makers'],
      },
    },
  },
  Results: {
    out: {
      // An attribute of our own: the ruleset (8.11.1) allows a reference on the result or on its indicators, not on both.
      id: [
        [
          `//result[@own:id = 'first-evenings']/../iati-identifier`,
          ...['harbour-light', 'island-light'].map((id) => `XM-EXAMPLE-7-lights-${id}`),
        ],
      ],
      title: [
        [`${evenings}/title/narrative`, 'The first evenings with light', 'Les premières soirées éclairées'],
      ],
      kind: [[`${evenings}/@type`, '2']],
      summary: [
        [
          `${evenings}/description/narrative`,
          'Pupils of nine schools read after dark.',
          'Les élèves de neuf écoles lisent le soir.',
        ],
      ],
      country: [[`${harbour}/recipient-country/@code`, 'FJ']],
      briefs: [[`count(//result[@own:id = 'first-evenings'])`, '2']],
      date: [[`${evenings}/@own:date`, '2025-07']],
      documents: [
        [
          `${evenings}/document-link/@url`,
          'https://office.example.org/notes.pdf',
          'https://x.example/media/plan.pdf',
        ],
        [`${evenings}/document-link/document-date/@iso-date`, '2025-07-09'],
      ],
      'indicators[].id': [[`${evenings}/indicator/reference[@vocabulary = '99']/@code`, 'readers', 'hours']],
      'indicators[].title': [
        [`${readers}/title/narrative`, 'Pupils who read after dark', 'Élèves qui lisent le soir'],
      ],
      'indicators[].sdgIndicator': [[`${readers}/reference[@vocabulary = '9']/@code`, '4.1.1']],
      'indicators[].baseline': [[`${readers}/baseline[@year = '2023']/@value`, '37']],
      'indicators[].planned, actual': [
        [`${readers}/period/target/@value`, '919'],
        [`${readers}/period/actual[not(dimension)]/@value`, '828'],
      ],
      'indicators[].period': [
        [`${readers}/period/period-start/@iso-date`, '2025-01-01'],
        [`${readers}/period/period-end/@iso-date`, '2025-06-30'],
        [`${evenings}/indicator[2]/period`],
      ],
      'indicators[].breakdown': [
        [`${readers}/period/actual[dimension]/@value`, '515', '313'],
        [`${readers}//dimension[@name = 'group']/@value`, 'Girls of the islands', 'Boys of the islands'],
      ],
    },
    lost: {
      'any of it': {
        told: ['results/quiet-harbour.md everything'],
        values: ['A harbour without wrecks', 'No boat was lost'],
      },
      'dates, step, programmeCode, outputCode, biennium': {
        told: ['dates', 'step', 'stepTitle', 'programmeCode', 'outputCode', 'biennium'].map(
          (field) => `results/first-evenings.md ${field}`,
        ),
        values: ['2025-01-15', '2025-09-30', 'Evenings counted', 'FJI707', '7.7.1', '2024-25'],
      },
      'participants, funding, themes, sdgTargets': {
        told: ['participants', 'funding', 'themes', 'sdgTargets'].map(
          (field) => `results/first-evenings.md ${field}`,
        ),
        values: ['"7.1"'],
      },
      'contribution, gender, body, updates': {
        told: ['contribution', 'gender', 'body', 'updates'].map(
          (field) => `results/first-evenings.md ${field}`,
        ),
        values: ['lamps by boat', 'Girls read as long', 'They read, and read on'],
      },
      'indicators[].unit': {
        told: ['results/first-evenings.md indicators[0].unit'],
        values: ['pupils of nine schools<'],
      },
      'qualifier, source of a value': {
        told: [
          'results/first-evenings.md indicators[0].baseline.qualifier',
          'results/first-evenings.md indicators[0].baseline.source',
        ],
        values: ['Visit in the evening', 'about'],
      },
      'country of a brief in several': { told: ['results/first-evenings.md country'], values: [] },
      'labels in other languages': {
        told: [0, 1].map((i) => `results/first-evenings.md indicators[0].breakdown[${i}].label`),
        values: ['Filles des îles', 'Garçons des îles'],
      },
      'values without a whole period or year': {
        told: ['baseline', 'period', 'actual'].map(
          (field) => `results/first-evenings.md indicators[1].${field}`,
        ),
        values: ['2.75', '66.5'],
      },
      'overlap, updated, redirectFrom, sources': {
        told: ['indicators[0].overlap', 'updated', 'redirectFrom', 'sources'].map(
          (field) => `results/first-evenings.md ${field}`,
        ),
        values: ['2025-10-04', 'old-evenings', 'Diary of a teacher'],
      },
    },
  },
  'Organisations, contacts, countries, themes': {
    out: {
      'organisations: name': [
        [`${island}/participating-org[4]/narrative`, 'Union of Teachers', 'Syndicat des enseignants'],
        [`${island}/reporting-org/narrative`, 'Office for Light', 'Bureau de la lumière'],
      ],
      'organisations: iatiRef': [
        [`${island}/participating-org/@ref`, 'XI-GIVE-1', 'XM-EXAMPLE-7', 'FJ-REG-55'],
        [`${island}/reporting-org[@secondary-reporter = '1'][@type = '40']/@ref`, 'XM-EXAMPLE-7'],
      ],
      'organisations: type': [[`${island}/participating-org[@role = '4']/@type`, '90']],
      'contacts: name': [[`${contact}/person-name/narrative`, 'Ana Tui']],
      'contacts: organisation': [
        [`${contact}/organisation/narrative`, 'Office for Light', 'Bureau de la lumière'],
      ],
      'contacts: email, phone': [
        [`${contact}/email`, 'ana@lights.example.org'],
        [`${contact}/telephone`, '+6793300001'],
      ],
      'contacts: jobTitle': [[`${contact}/job-title/narrative`, 'Keeper of lamps', 'Gardienne des lampes']],
      'contacts: office': [[`${contact}/department/narrative`, 'Office on the wharf', 'Bureau du quai']],
      'contacts: address': [[`${contact}/mailing-address/narrative`, '1 Wharf Road\nSuva']],
      'contacts: url': [[`${contact}/website`, 'https://office.example.org/ana']],
      'countries: iso2': [[`${harbour}/recipient-country/@code`, 'FJ']],
      'countries: name': [[`//recipient-country/narrative`]],
      'themes: id, title': [
        [`${island}/tag[@code = 'light']/narrative`, 'Light at school', 'La lumière à l’école'],
      ],
      'translations of every `same` text': [
        [`//narrative[@xml:lang = 'en']`],
        [`${lamps}/title/narrative[@xml:lang = 'fr']`, 'Les lampes du môle'],
      ],
    },
    lost: {
      'organisations: acronym, aliases, country, url, logo, parent': {
        told: [
          'acronym',
          'aliases',
          'country',
          'url',
          'logo',
          'parent',
          'updated',
          'redirectFrom',
          'sources',
        ].map((field) => `organisations/light-office.yaml ${field}`),
        values: ['OFL', 'The Lamp Office', 'https://office.example.org/<', 'logo.png', 'Register of offices'],
      },
      'contacts: languages, aliases, photo': {
        told: ['languages', 'aliases', 'photo', 'updated', 'redirectFrom', 'sources'].map(
          (field) => `contacts/ana.yaml ${field}`,
        ),
        values: ['"fj"', 'Anaseini', 'photo.jpg', 'Staff list', 'old-ana'],
      },
      'countries: officialName, region, figures, body': {
        told: ['officialName', 'region', 'figures', 'body', 'name', 'updated', 'redirectFrom', 'sources'].map(
          (field) => `countries/fiji.md ${field}`,
        ),
        values: [
          'Republic of Fiji',
          'Melanesia',
          'Mélanésie',
          '733',
          'The evenings are long',
          'Atlas of islands',
        ],
      },
      'themes: aliases, dacSector': {
        told: ['themes/light aliases', 'themes/light dacSector'],
        values: ['lanterns', 'lampes]'],
      },
      'updates, pages, site': {
        told: [
          'updates/first-boat.md everything',
          'pages/about.md everything',
          ...[
            'title',
            'tagline',
            'askRange',
            'social',
            'links',
            'logo',
            'licence',
            'searchAlso',
            'editor',
          ].map((field) => `site.yaml ${field}`),
        ],
        values: [
          ...['The first boat of lamps', 'Seventy people', 'List of the crates', '3131', 'We keep the lamps'],
          ...['Lights for the islands', 'sister.example.org', 'CC-BY-4.0', 'The partners'],
        ],
      },
      'whoever nothing names': { told: ['contacts/ben.yaml everything'], values: ['Ben Vula'] },
    },
  },
};

const told = new Set(leftOut.map(({ entry, field }) => `${entry} ${field}`));

describe.each(Object.entries(tables))('%s', (_, { out, lost }) => {
  it.each(Object.entries(out))('go out with %s', (_, places) => {
    for (const [xpath, ...found] of places)
      expect(xpath.startsWith('count') ? [countAt(xpath)] : textsAt(xpath), xpath).toEqual(found);
  });

  it.each(Object.entries(lost))('leave out and tell of %s', (_, { told: expected, values }) => {
    expect(expected.filter((one) => !told.has(one))).toEqual([]);
    expect(values.filter((value) => xml.includes(value))).toEqual([]);
  });
});

it('is valid, whole and each activity by itself', async () => {
  expect(await schemaFaults(xml)).toEqual([]);
});

it('says what is left out without a value of the content', () => {
  const values = Object.values(tables).flatMap(({ lost }) =>
    Object.values(lost).flatMap((row) => row.values),
  );
  const reasons = leftOut.map(({ why }) => why).join('\n');
  const isWord = (value: string) => value !== 'about' && value.length > 3;
  expect(values.filter((value) => isWord(value) && reasons.includes(value))).toEqual([]);
  expect(leftOut.filter(({ entry }) => entry.includes('silent'))).toEqual([]);
});

// The contract with whatever reads the file again lies outside the project, and may not be here.
const contract = '../shared/iati/round-trip.md';

describe.skipIf(!existsSync(contract))(`every row of ${contract}`, () => {
  const text = existsSync(contract) ? readFileSync(contract, 'utf8') : '';
  const rows = text.split(/^## /mu).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    return [...section.matchAll(/^\| (.+?) \| (same|rule|own|lost) \|/gmu)].map(
      ([, field = '', back = '']) => ({ heading, field, back }),
    );
  });

  it('is there to be read', () => expect(rows.length).toBeGreaterThan(80));

  it.each(rows)('$heading: $field ($back)', ({ heading, field, back }) => {
    const { out = {}, lost = {} } = tables[heading] ?? {};
    expect(Object.keys(back === 'lost' ? lost : out)).toContain(field);
  });
});

function countAt(xpath: string): string {
  return String(textsAt(xpath.slice('count('.length, -1)).length);
}
