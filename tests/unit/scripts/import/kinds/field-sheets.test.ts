import { describe, expect, it } from 'vitest';
import { likeliestKind } from '../../../../../scripts/import/kinds/likeliest-kind.ts';
import { isTotalRow } from '../../../../../scripts/import/kinds/total-row.ts';
import { readingIn, readWorkbook, valueOf, type Sheet } from '../a-workbook.ts';

/** What a workbook is taken for, and its drafts by their collections. */
async function read(language: string, ...sheets: Sheet[]) {
  const document = await readWorkbook(...sheets);
  const reading = readingIn(language);
  const found = likeliestKind(document, reading);
  const { drafts = [], notes = [] } = found?.kind.draft(document, reading) ?? {};
  return {
    kind: found?.kind.name,
    notes,
    of: (collection: string) =>
      drafts.filter((draft) => draft.collection === collection).map(({ fields }) => valueOf(fields)),
  };
}

describe('sheets as offices lay them out', () => {
  it('a list of people in Spanish, under a title, with numbers', async () => {
    const { kind, of } = await read('es', {
      name: 'Directorio',
      rows: [
        ['Directorio de puntos focales'],
        [],
        ['N.º', 'Nombre y apellidos', 'Cargo', 'Institución', 'Correo electrónico', 'Teléfono'],
        [
          1,
          'Rosa Quispe Mamani',
          'Directora',
          'Cooperativa Kantuta',
          'rosa@kantuta.example',
          '+591 2 277 0000',
        ],
        [2, 'Julio Vargas Flores', 'Contador', 'Cooperativa Kantuta', 'julio@kantuta.example', null],
      ],
    });
    expect(kind).toBe('table of fields');
    expect(of('contacts')).toEqual([
      {
        name: 'Rosa Quispe Mamani',
        organisation: '→ Cooperativa Kantuta',
        email: 'rosa@kantuta.example',
        phone: '+591 2 277 0000',
        jobTitle: 'Directora',
      },
      {
        name: 'Julio Vargas Flores',
        organisation: '→ Cooperativa Kantuta',
        email: 'julio@kantuta.example',
        jobTitle: 'Contador',
      },
    ]);
  });

  it('projects and partners in French, with a total', async () => {
    const { kind, of } = await read(
      'fr',
      {
        name: 'Projets',
        rows: [
          ['Intitulé du projet', 'Pays', 'Bailleur', 'Début', 'Fin', 'Budget (EUR)'],
          ['Des puits pour Kaolack', 'Sénégal', 'Fonds de l’Eau du Nord', '2024-03', '2026-12', 410000],
          ['Forêts de Ziguinchor', 'Sénégal', 'Fonds de l’Eau du Nord', '2025', '2027', 89500],
          ['Total', null, null, null, null, 499500],
        ],
      },
      {
        name: 'Partenaires',
        rows: [
          ['Nom de l’organisation', 'Sigle', 'Site web'],
          ['Union des Puisatiers', 'UDP', 'https://udp.example/'],
        ],
      },
    );
    expect(kind).toBe('table of fields');
    expect(of('briefs')).toMatchObject([
      {
        title: 'Des puits pour Kaolack',
        countries: ['→ Sénégal'],
        participants: [{ organisation: '→ Fonds de l’Eau du Nord', role: 'funding' }],
        period: { start: '2024-03', end: '2026-12' },
        budget: [{ amount: { amount: 410000, currency: 'EUR' } }],
      },
      { title: 'Forêts de Ziguinchor', budget: [{ amount: { amount: 89500, currency: 'EUR' } }] },
    ]);
    expect(of('organisations')).toMatchObject([
      { name: 'Union des Puisatiers', acronym: 'UDP', url: 'https://udp.example/' },
      { name: 'Fonds de l’Eau du Nord' },
    ]);
  });

  it('a brief in English: labels and values, a budget, requests, people, a sheet each', async () => {
    const { kind, of } = await read(
      'en',
      {
        name: 'Project',
        rows: [
          ['Project title', 'Clean water for Isiolo'],
          ['Country', 'Kenya'],
          ['Donor', 'Northern Water Fund'],
          ['Implementing partner', 'Isiolo Water Company'],
          ['Start date', new Date(Date.UTC(2024, 0, 1))],
          ['End date', new Date(Date.UTC(2026, 11, 31))],
          ['Status', 'Ongoing'],
        ],
      },
      {
        name: 'Budget',
        rows: [
          ['Item', 'Amount (EUR)'],
          ['Drilling', 300000],
          ['Training', 45000],
          ['Total', 345000],
        ],
      },
      {
        name: 'Funding requests',
        rows: [
          ['Phase', 'Purpose', 'Amount (EUR)', 'Start', 'End'],
          ['Phase 1', 'Ten wells are drilled', 120000, '2025-01', '2025-12'],
          ['Phase 2', 'Pipes reach the schools', 80000, '2026-01', '2026-12'],
          ['Total', null, 200000, null, null],
        ],
      },
      {
        name: 'Contacts',
        rows: [
          ['Name', 'Position', 'Organisation', 'Email'],
          ['Amina Otieno', 'Engineer', 'Isiolo Water Company', 'amina@isiolo.example'],
        ],
      },
    );
    expect(kind).toBe('donor brief');
    expect(of('briefs')).toMatchObject([
      {
        title: 'Clean water for Isiolo',
        kind: 'donor-brief',
        countries: ['→ Kenya'],
        period: { start: '2024-01-01', end: '2026-12-31' },
        status: 'implementation',
        budget: [
          { category: 'Drilling', amount: { amount: 300000, currency: 'EUR' } },
          { category: 'Training', amount: { amount: 45000, currency: 'EUR' } },
        ],
      },
    ]);
    expect(of('asks')).toMatchObject([
      {
        kind: 'phase',
        order: 1,
        amount: { amount: 120000, currency: 'EUR' },
        period: { start: '2025-01', end: '2025-12' },
      },
      {
        kind: 'phase',
        order: 2,
        amount: { amount: 80000, currency: 'EUR' },
        period: { start: '2026-01', end: '2026-12' },
      },
    ]);
    expect(of('contacts')).toMatchObject([
      {
        name: 'Amina Otieno',
        jobTitle: 'Engineer',
        email: 'amina@isiolo.example',
        organisation: '→ Isiolo Water Company',
      },
    ]);
  });

  it.each([
    [
      'pt',
      [
        ['Título do projeto', 'Água limpa para Gaza'],
        ['País', 'Moçambique'],
        ['Financiador', 'Fundo das Águas do Norte'],
        ['Duração', '24 meses'],
        ['Orçamento', '1.250.000 EUR'],
        ['Pessoa de contacto', 'Ana Machava'],
        ['Correio eletrónico', 'ana@aguas.example'],
      ],
      {
        title: 'Água limpa para Gaza',
        countries: ['→ Moçambique'],
        budget: [{ amount: { amount: 1250000, currency: 'EUR' } }],
      },
      { name: 'Ana Machava', email: 'ana@aguas.example' },
    ],
    [
      'ar',
      [
        ['عنوان المشروع', 'مياه نظيفة لقرى الوادي'],
        ['البلد', 'السودان'],
        ['الجهة المانحة', 'صندوق مياه الشمال'],
        ['تاريخ البدء', '2024-02'],
        ['تاريخ الانتهاء', '2025-11'],
        ['الميزانية', '410000 EUR'],
      ],
      {
        title: 'مياه نظيفة لقرى الوادي',
        countries: ['→ السودان'],
        period: { start: '2024-02', end: '2025-11' },
        budget: [{ amount: { amount: 410000, currency: 'EUR' } }],
      },
      undefined,
    ],
  ])('labels and values in %s', async (language, rows, brief, contact) => {
    const { kind, of } = await read(language, { name: 'Ficha', rows });
    expect(kind).toBe('project brief');
    expect(of('briefs')).toMatchObject([brief]);
    expect(of('contacts')).toMatchObject(contact === undefined ? [] : [contact]);
  });

  it('people in Lao', async () => {
    const { of } = await read('lo', {
      name: 'ລາຍຊື່ຕິດຕໍ່',
      rows: [
        ['ລຳດັບ', 'ຊື່ ແລະ ນາມສະກຸນ', 'ຕຳແໜ່ງ', 'ອົງການ', 'ອີເມວ', 'ເບີໂທ'],
        [1, 'ແກ້ວ ສີສະຫວັນ', 'ຫົວໜ້າ', 'ສະຫະກອນນ້ຳສະອາດ', 'keo@namsaat.example', '+856 20 5555 0101'],
      ],
    });
    expect(of('contacts')).toMatchObject([
      { name: 'ແກ້ວ ສີສະຫວັນ', jobTitle: 'ຫົວໜ້າ', email: 'keo@namsaat.example', phone: '+856 20 5555 0101' },
    ]);
  });

  it('requests in Spanish with titles of their own, below labels and a title', async () => {
    const { kind, of } = await read('es', {
      name: 'Hoja1',
      rows: [
        ['Agua para los pueblos'],
        ['País', 'Perú'],
        ['Contacto', 'Rosa Quispe'],
        ['Correo', 'rosa@agua.example'],
        [],
        ['Título', 'Propósito', 'Monto (EUR)', 'Duración (meses)', 'Fecha de inicio', 'Fecha de fin'],
        ['Pozos', 'Se perforan diez pozos', 120000, 12, '2025-01', '2025-12'],
        ['Tuberías', 'El agua llega a las escuelas', 80000, null, '2026-01', null],
        ['Total', null, 200000],
      ],
    });
    expect(kind).toBe('donor brief');
    expect(of('briefs')).toMatchObject([{ title: 'Agua para los pueblos', countries: ['→ Perú'] }]);
    expect(of('contacts')).toMatchObject([{ name: 'Rosa Quispe', email: 'rosa@agua.example' }]);
    expect(of('asks')).toEqual([
      expect.objectContaining({
        title: 'Pozos',
        purpose: 'Se perforan diez pozos',
        amount: { amount: 120000, currency: 'EUR' },
        period: { start: '2025-01', end: '2025-12' },
        durationMonths: 12,
      }) as object,
      expect.objectContaining({ title: 'Tuberías', period: { start: '2026-01' } }) as object,
    ]);
  });

  it('what was reached, with women and men, is parted only in results', async () => {
    const result = await read('en', {
      name: 'Results',
      rows: [
        ['Title', 'Country', 'Date', 'Kind', 'Summary', 'Indicator', 'Planned', 'Achieved', 'Women', 'Men'],
        ['Wells', 'Kenya', '2024-05', 'output', 'Wells give water.', 'People trained', 30, 21, 12, 9],
      ],
    });
    expect(result.of('results')).toMatchObject([
      {
        indicators: [
          {
            title: 'People trained',
            planned: 30,
            actual: 21,
            breakdown: [
              { label: 'Women', value: 12 },
              { label: 'Men', value: 9 },
            ],
          },
        ],
      },
    ]);
    const events = await read('en', {
      name: 'Workshops',
      rows: [
        ['Event', 'Date', 'Venue', 'Number of participants', 'Women', 'Men'],
        ['Training of caretakers', '2024-05-06', 'Isiolo', 21, 12, 9],
      ],
    });
    expect(events.of('updates')).toEqual([
      { title: 'Training of caretakers', date: '2024-05-06', place: 'Isiolo', participants: { value: 21 } },
    ]);
  });

  it('a plan with years below its targets, and an output in a row of its own', async () => {
    const { kind, of } = await read('en', {
      name: 'Plan',
      rows: [
        ['Indicator', 'Baseline', 'Targets', null, null, 'Achieved', null, null],
        [null, null, 2023, 2024, 2025, 'Women', 'Men', 'Total'],
        ['Output 1: Caretakers are trained'],
        ['Number of people trained', 7, 10, 20, 30, 12, 9, 21],
      ],
    });
    expect(kind).toBe('results framework');
    expect(of('briefs')).toMatchObject([
      {
        outputs: [{ number: '1', title: 'Caretakers are trained' }],
        indicators: [
          {
            title: 'Number of people trained',
            baseline: { value: 7 },
            target: { value: 30, date: '2025' },
            actuals: [{ value: 21 }],
          },
        ],
      },
    ]);
  });

  it.each([
    [[['Total (EUR)'], [''], ['345 000']], true],
    [[['Sous-total'], ['345 000']], true],
    [[['Total sanitation'], ['Latrines for all'], ['345 000']], false],
    [[['Rigs'], ['345 000']], false],
  ])('a row of %j is one of a total: %s', (texts, expected) => {
    const row = texts.map(([text = '']) => ({
      lines: text === '' ? [] : [{ text, place: 'line 1', kind: 'cell' as const }],
    }));
    expect(isTotalRow(row)).toBe(expected);
  });
});
