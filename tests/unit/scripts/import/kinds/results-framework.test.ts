import { describe, expect, it } from 'vitest';
import { resultsFramework } from '../../../../../scripts/import/kinds/results-framework.ts';
import { readingIn, readWorkbook, valueOf, type Sheet } from '../a-workbook.ts';

async function read(language: string, ...sheets: Sheet[]) {
  const document = await readWorkbook(...sheets);
  const reading = readingIn(language);
  const { drafts, notes, understood } = resultsFramework.draft(document, reading);
  const [brief] = drafts;
  return {
    document,
    notes,
    understood,
    score: resultsFramework.likeness(document, reading).score,
    brief: valueOf(brief?.fields) as Record<string, unknown> | undefined,
  };
}

interface Layout {
  language: string;
  sheet: Sheet;
  title: string | undefined;
  outcomes: unknown;
  outputs: unknown;
  indicators: unknown;
}

const layouts: Record<string, Layout> = {
  'levels in a column, values with their year in brackets': {
    language: 'en',
    sheet: {
      rows: [
        ['LOGICAL FRAMEWORK MATRIX'],
        ['Project title:', 'Clean Water for Turkana'],
        [],
        [
          null,
          'Results chain',
          'Indicators',
          'Baseline (value & reference year)',
          'Target (value & reference year)',
          'Current value (2024)',
          'Sources of verification',
          'Assumptions',
        ],
        [
          'Impact (Overall objective)',
          'Better health',
          'Deaths per 1,000 births',
          '52 (2021)',
          '40 (2027)',
          49,
          'Survey',
          'Not applicable',
        ],
        [
          'Outcome (Specific objective)',
          'Oc 1: Families use safe water',
          'Oc 1.1 % of households using safe water',
          '34% (2022)',
          '80% (2027)',
          0.51,
          'Survey',
          'Peace holds',
        ],
        [
          'Outputs',
          'Op 1.1: Boreholes drilled',
          'Op 1.1.1 Number of boreholes',
          '0 (2022)',
          '45 (2026)',
          18,
          'Reports',
          null,
        ],
        [
          null,
          'Op 1.2: Committees trained',
          'Op 1.2.1 Number of members trained',
          '0 (2022)',
          '1,200 (600 women) (2026)',
          430,
          'Lists',
          null,
        ],
      ],
      merges: ['A7:A8'],
      cells: { '5,5': { value: 0.51, style: { numFmt: '0%' } } },
    },
    title: 'Clean Water for Turkana',
    outcomes: [{ number: '1', title: 'Families use safe water' }],
    outputs: [
      { number: '1.1', title: 'Boreholes drilled' },
      { number: '1.2', title: 'Committees trained' },
    ],
    indicators: [
      {
        measure: 'unit',
        baseline: { value: 52, date: '2021' },
        target: { value: 40, date: '2027' },
        actuals: [{ value: 49, date: '2024' }],
      },
      {
        title: '% of households using safe water',
        measure: 'percent',
        baseline: { value: 34, date: '2022' },
        actuals: [{ value: 51, date: '2024' }],
      },
      { title: 'Number of boreholes', target: { value: 45, date: '2026' } },
      { target: { value: 1200, date: '2026', comment: '600 women' } },
    ],
  },
  'years below targets, a year column, values in words': {
    language: 'en',
    sheet: {
      rows: [
        ['Results and Resources Framework'],
        [
          'EXPECTED OUTPUTS',
          'OUTPUT INDICATORS',
          'DATA SOURCE',
          'BASELINE',
          null,
          'TARGETS (by frequency of data collection)',
          null,
          null,
          'DATA COLLECTION METHODS',
        ],
        [null, null, null, 'Value', 'Year', 'Year 2023', 'Year 2024', 'FINAL', null],
        [
          'Output 1: Registry of farmers works',
          '1.1 Number of farmers registered',
          'Ministry',
          12000,
          2022,
          50000,
          120000,
          120000,
          'Census',
        ],
        [null, '1.2 Percentage of farmers who are women', 'Ministry', '18%', 2022, '25%', '30%', '30%', null],
        [
          'Output 2: Officers use tools',
          '2.1 Extent to which officers use tools',
          'Survey',
          'Not used',
          2022,
          'Pilot',
          'Widely used',
          'Widely used',
          null,
        ],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:H2', 'I2:I3', 'A4:A5'],
    },
    title: undefined,
    outcomes: undefined,
    outputs: [
      { number: '1', title: 'Registry of farmers works' },
      { number: '2', title: 'Officers use tools' },
    ],
    indicators: [
      {
        title: 'Number of farmers registered',
        measure: 'unit',
        baseline: { value: 12000, date: '2022' },
        target: { value: 120000, date: '2024' },
      },
      { measure: 'percent', baseline: { value: 18, date: '2022' }, target: { value: 30, date: '2024' } },
      {
        measure: 'qualitative',
        baseline: { value: 'Not used', date: '2022' },
        target: { value: 'Widely used', date: '2024' },
      },
    ],
  },
  'a head for each level, plans and achievements in rows': {
    language: 'en',
    sheet: {
      rows: [
        ['PROJECT NAME', 'Girls Learn in Kassala'],
        [
          'OUTCOME',
          'Outcome Indicator 1',
          null,
          'Baseline (2021)',
          'Milestone 1 (2023)',
          'Target (March 2026)',
          'Assumptions',
        ],
        [
          'Girls attend and learn',
          'Attendance rate of girls',
          'Planned',
          '58%',
          '65%',
          '85%',
          'Schools stay open',
        ],
        [null, null, 'Achieved', null, '63%', null, null],
        [null, null, 'Source', 'Records', null, null, null],
        [
          'OUTPUT 1',
          'Output Indicator 1.1',
          null,
          'Baseline (2021)',
          'Milestone 1 (2023)',
          'Target (March 2026)',
          'Assumptions',
        ],
        ['Teachers are trained', 'Number of teachers trained', 'Planned', 0, 400, 1500, null],
        [null, null, 'Achieved', null, 412, null, null],
      ],
      merges: ['A3:A5', 'B3:B5', 'B2:C2', 'A7:A8', 'B7:B8', 'B6:C6'],
    },
    title: 'Girls Learn in Kassala',
    outcomes: [{ title: 'Girls attend and learn' }],
    outputs: [{ number: '1', title: 'Teachers are trained' }],
    indicators: [
      {
        measure: 'percent',
        baseline: { value: 58, date: '2021' },
        target: { value: 85, date: '2026-03' },
        actuals: [{ value: 63, date: '2023' }],
      },
      {
        measure: 'unit',
        baseline: { value: 0, date: '2021' },
        target: { value: 1500, date: '2026-03' },
        actuals: [{ value: 412, date: '2023' }],
      },
    ],
  },
  'planned and achieved below each year, in French': {
    language: 'fr',
    sheet: {
      rows: [
        ['Programme :', 'Eau pour tous'],
        [],
        [
          'Niveau',
          'Énoncé du résultat',
          'Indicateur',
          'Unité',
          'Valeur de référence',
          null,
          '2023',
          null,
          'Cible finale 2027',
          'Source de vérification',
        ],
        [null, null, null, null, 'Année', 'Valeur', 'Prévu', 'Réalisé', null, null],
        [
          'Effet 1',
          'Les ménages ont accès à l’eau',
          'Taux d’accès',
          '%',
          2021,
          '47,5',
          '55',
          '53,2',
          '80',
          'Annuaire',
        ],
        [
          'Produit 1.1',
          'Des forages sont réalisés',
          'Nombre de forages réalisés',
          'Nombre',
          2021,
          0,
          '1 200',
          '1 050',
          '6 000',
          'Rapports',
        ],
        [
          'Produit 1.2',
          'Des comités sont formés',
          'Nombre de comités',
          'Nombre',
          2021,
          'ND',
          300,
          'à déterminer',
          '1 500',
          'Rapports',
        ],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'I3:I4', 'J3:J4'],
    },
    title: 'Eau pour tous',
    outcomes: [{ number: '1', title: 'Les ménages ont accès à l’eau' }],
    outputs: [
      { number: '1.1', title: 'Des forages sont réalisés' },
      { number: '1.2', title: 'Des comités sont formés' },
    ],
    indicators: [
      {
        measure: 'percent',
        baseline: { value: 47.5, date: '2021' },
        target: { value: 80, date: '2027' },
        actuals: [{ value: 53.2, date: '2023' }],
      },
      {
        measure: 'unit',
        baseline: { value: 0, date: '2021' },
        target: { value: 6000, date: '2027' },
        actuals: [{ value: 1050, date: '2023' }],
      },
      { measure: 'unit', target: { value: 1500, date: '2027' } },
    ],
  },
  'a classic matrix with several in a cell, in French': {
    language: 'fr',
    sheet: {
      rows: [
        ['Cadre logique : Projet d’appui aux maraîchères'],
        [],
        [
          null,
          'Logique d’intervention',
          'Indicateurs objectivement vérifiables (IOV)',
          'Sources de vérification',
          'Hypothèses / risques',
        ],
        [
          'Objectif spécifique',
          'Les maraîchères vivent de leur production',
          '80 % des ménages couvrent leurs besoins\nRevenu moyen en hausse',
          'Enquête',
          null,
        ],
        [
          'Résultats attendus',
          'R1. Les terres sont aménagées\nR2. Les productrices sont organisées',
          'Nombre d’hectares\nNombre de groupements',
          'Rapports',
          'Pluies normales',
        ],
        ['Activités', 'A1.1 Aménager\nA1.2 Fournir des semences', null, null, null],
      ],
    },
    title: 'Projet d’appui aux maraîchères',
    outcomes: [{ title: 'Les maraîchères vivent de leur production' }],
    outputs: [
      { number: '1', title: 'Les terres sont aménagées' },
      { number: '2', title: 'Les productrices sont organisées' },
    ],
    indicators: [
      { title: '80 % des ménages couvrent leurs besoins' },
      { title: 'Revenu moyen en hausse' },
      { title: 'Nombre d’hectares', measure: 'unit' },
      { title: 'Nombre de groupements', measure: 'unit' },
    ],
  },
  'levels in rows of their own, women and men apart, in Spanish': {
    language: 'es',
    sheet: {
      rows: [
        ['Nombre del proyecto: Jóvenes con oficio'],
        [],
        [
          'Indicador',
          'Unidad de medida',
          'Línea base (2022)',
          null,
          null,
          'Meta 2026',
          null,
          null,
          'Logrado 2024',
        ],
        [null, null, 'Total', 'Mujeres', 'Hombres', 'Total', 'Mujeres', 'Hombres', null],
        ['Resultado 1: Los jóvenes consiguen empleo'],
        ['Número de jóvenes con empleo', 'personas', 150, 50, 100, '1.200', 600, 600, 480],
        ['Mujeres', null, 50, null, null, 600, null, null, 200],
        ['Porcentaje de egresados empleados', '%', '22 %', null, null, '65 %', null, null, '41,5 %'],
        [],
        ['Producto 1.1: Docentes certificados'],
        ['Número de docentes', 'docentes', 8, 3, 5, 60, 30, 30, 'N/D'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'I3:I4', 'A5:I5', 'A10:I10'],
    },
    title: 'Jóvenes con oficio',
    outcomes: [{ number: '1', title: 'Los jóvenes consiguen empleo' }],
    outputs: [{ number: '1.1', title: 'Docentes certificados' }],
    indicators: [
      {
        unit: 'personas',
        baseline: { value: 150, date: '2022' },
        target: { value: 1200, date: '2026' },
        actuals: [{ value: 480, date: '2024' }],
      },
      {
        measure: 'percent',
        baseline: { value: 22, date: '2022' },
        target: { value: 65, date: '2026' },
        actuals: [{ value: 41.5, date: '2024' }],
      },
      { unit: 'docentes', baseline: { value: 8, date: '2022' }, target: { value: 60, date: '2026' } },
    ],
  },
  'a matrix in Arabic, with its digits': {
    language: 'ar',
    sheet: {
      rows: [
        ['إطار النتائج: مشروع دعم صغار المزارعين'],
        ['المستوى', 'النتيجة', 'المؤشر', 'خط الأساس 2022', 'المستهدف 2026', 'المتحقق 2024', 'وسائل التحقق'],
        ['المحصلة 1', 'زيادة دخل المزارعين', 'نسبة الأسر التي زاد دخلها', '١٥٪', '٦٠٪', '٣٢٪', 'مسح'],
        ['المخرج 1.1', 'تدريب المزارعين', 'عدد المزارعين', '٠', '٢٬٥٠٠', 'غير متوفر', 'سجلات'],
      ],
    },
    title: 'مشروع دعم صغار المزارعين',
    outcomes: [{ number: '1', title: 'زيادة دخل المزارعين' }],
    outputs: [{ number: '1.1', title: 'تدريب المزارعين' }],
    indicators: [
      {
        measure: 'percent',
        baseline: { value: 15, date: '2022' },
        target: { value: 60, date: '2026' },
        actuals: [{ value: 32, date: '2024' }],
      },
      { measure: 'unit', baseline: { value: 0, date: '2022' }, target: { value: 2500, date: '2026' } },
    ],
  },
  'a matrix in Lao': {
    language: 'lo',
    sheet: {
      rows: [
        ['ຊື່ໂຄງການ', 'ນ້ຳສະອາດສຳລັບໂຮງຮຽນ'],
        ['ຜົນໄດ້ຮັບ', 'ຕົວຊີ້ວັດ', 'ຂໍ້ມູນພື້ນຖານ (2022)', 'ເປົ້າໝາຍ (2026)', 'ແຫຼ່ງຂໍ້ມູນ'],
        ['ຜົນໄດ້ຮັບ 1: ນັກຮຽນມີນ້ຳໃຊ້', 'ອັດຕາສ່ວນໂຮງຮຽນທີ່ມີນ້ຳ', '40%', '90%', 'ບົດລາຍງານ'],
        ['ຜົນຜະລິດ 1.1: ຕິດຕັ້ງລະບົບນ້ຳ', 'ຈຳນວນລະບົບນ້ຳ', '0', '120', 'ບົດລາຍງານ'],
      ],
    },
    title: 'ນ້ຳສະອາດສຳລັບໂຮງຮຽນ',
    outcomes: [{ number: '1', title: 'ນັກຮຽນມີນ້ຳໃຊ້' }],
    outputs: [{ number: '1.1', title: 'ຕິດຕັ້ງລະບົບນ້ຳ' }],
    indicators: [
      { measure: 'percent', baseline: { value: 40, date: '2022' }, target: { value: 90, date: '2026' } },
      { measure: 'unit', target: { value: 120, date: '2026' } },
    ],
  },
  'years before values, without dates, in Portuguese': {
    language: 'pt',
    sheet: {
      rows: [
        ['Título do projecto', 'Escolas resilientes'],
        [],
        ['Descrição', 'Indicadores', 'Linha de base', 'Meta', 'Fontes de verificação', 'Pressupostos'],
        ['Objectivo geral: Contribuir para o acesso', null, null, null, null, null],
        [
          'Objectivo específico: As crianças estudam em segurança',
          '% de alunos em salas seguras',
          '2022: 35%',
          '2026: 90%',
          'Levantamento',
          null,
        ],
        ['Resultado 1: Salas reabilitadas', '1.1 N.º de salas', '0', '250', 'Autos', 'Sem ciclones'],
        [null, '1.2 N.º de alunos', 'A definir', '15.000', 'Registos', null],
      ],
      merges: ['A6:A7'],
    },
    title: 'Escolas resilientes',
    outcomes: [{ title: 'As crianças estudam em segurança' }],
    outputs: [{ number: '1', title: 'Salas reabilitadas' }],
    indicators: [
      { measure: 'percent', baseline: { value: 35, date: '2022' }, target: { value: 90, date: '2026' } },
      { title: 'N.º de salas', measure: 'unit', baseline: { value: 0 }, target: { value: 250 } },
      { title: 'N.º de alunos', target: { value: 15000 } },
    ],
  },
  'a tracking table with quarters': {
    language: 'en',
    sheet: {
      rows: [
        ['Project Name', 'Safe Births in Bo'],
        [],
        [
          '#',
          'Indicator',
          'Baseline',
          'LOP Target',
          'Q1 2024',
          null,
          'Q2 2024',
          null,
          '% Achieved',
          'Comments',
        ],
        [null, null, null, null, 'Target', 'Actual', 'Target', 'Actual', null, null],
        ['Objective 1: Mothers deliver with skilled attendants'],
        ['1a', '% of births attended', '48%', '75%', '50%', '49%', '52%', '53%', '71%', 'On track'],
        ['Intermediate Result 1.1: Clinics are equipped'],
        ['1.1a', '# of clinics equipped', 0, '36 clinics', 6, 6, 12, 10, '28%', 'Delays'],
      ],
      merges: ['E3:F3', 'G3:H3'],
    },
    title: 'Safe Births in Bo',
    outcomes: [{ number: '1', title: 'Mothers deliver with skilled attendants' }],
    outputs: [{ number: '1.1', title: 'Clinics are equipped' }],
    indicators: [
      {
        measure: 'percent',
        target: { value: 75 },
        actuals: [
          { value: 49, date: '2024-03' },
          { value: 53, date: '2024-06' },
        ],
      },
      {
        measure: 'unit',
        unit: 'clinics',
        target: { value: 36 },
        actuals: [
          { value: 6, date: '2024-03' },
          { value: 10, date: '2024-06' },
        ],
      },
    ],
  },
};

describe('a results framework', () => {
  it.each(Object.entries(layouts))('is read with %s', async (_, layout) => {
    const { brief, score } = await read(layout.language, layout.sheet);
    expect(score).toBeGreaterThan(0.7);
    expect(brief?.['title']).toBe(layout.title);
    expect(brief?.['outcomes']).toEqual(layout.outcomes);
    expect(brief?.['outputs']).toEqual(layout.outputs);
    expect(brief?.['indicators']).toHaveLength((layout.indicators as unknown[]).length);
    expect(brief?.['indicators']).toMatchObject(layout.indicators as object[]);
  });

  it.each([
    ['N/A', undefined],
    ['TBD', undefined],
    ['–', undefined],
    ['10 to 20', undefined],
    ['10% increase', undefined],
    ['4 out of 10', undefined],
    ['1,200 households', 1200],
    ['> 500', 500],
    ['2.5 million', 2500000],
    ['1,200 (of whom 600 women)', 1200],
  ])('takes of a cell “%s” the value %s', async (cell, value) => {
    const { brief } = await read('en', {
      rows: [
        ['Indicator', 'Baseline 2020', 'Target 2026'],
        ['Number of households', 5, cell],
      ],
    });
    const [indicator] = brief?.['indicators'] as { target?: { value: unknown } }[];
    expect(indicator?.target?.value).toBe(value);
  });

  it('reads indicators where statements stand, and their date beside the value', async () => {
    const { brief } = await read('en', {
      rows: [
        ['Result', 'Baseline 2022', 'Target 2025', 'Current value', 'Status date'],
        ['Outcome 1: Schools are safe', null, null, null, null],
        ['Schools with fences', 12, 80, 40, '31.12.2024'],
      ],
    });
    expect(brief).toMatchObject({
      outcomes: [{ number: '1', title: 'Schools are safe' }],
      indicators: [
        {
          title: 'Schools with fences',
          target: { value: 80, date: '2025' },
          actuals: [{ value: 40, date: '2024-12-31' }],
        },
      ],
    });
    expect(brief).not.toHaveProperty('outputs');
  });

  it('leaves shares between 0 and 1 without a sign of per cent out, and tells', async () => {
    const { brief, notes } = await read('en', {
      rows: [
        ['Indicator', 'Baseline 2020', 'Target 2026'],
        ['Percentage of families', 0.25, 0.8],
      ],
    });
    expect(brief?.['indicators']).toMatchObject([{ measure: 'percent' }]);
    expect(brief?.['indicators']).not.toMatchObject([{ target: {} }]);
    expect(notes.join()).toMatch(/between 0 and 1/u);
  });

  it('tells of targets on the way and of values without a year', async () => {
    const { notes } = await read('en', {
      rows: [
        ['Indicator', 'Baseline', 'Target 2025', 'Target 2026'],
        ['Number of wells', 5, 10, 20],
      ],
    });
    expect(notes).toEqual([
      '1 target on the way is left out: an indicator has one target, the last',
      '1 value of an indicator says no year; add its date',
    ]);
  });

  it('goes on over a sheet of the same columns without a head', async () => {
    const { brief } = await read('en', {
      rows: [
        ['Indicator', 'Baseline 2020', 'Target 2026'],
        ['Number of wells', 5, 10],
        [],
        ['Number of pumps', 1, 4],
      ],
    });
    expect(brief?.['indicators']).toMatchObject([
      { title: 'Number of wells' },
      { title: 'Number of pumps', target: { value: 4 } },
    ]);
  });

  it('knows which lines it has used, and leaves the others', async () => {
    const { document, understood } = await read('en', {
      rows: [
        ['Indicator', 'Baseline 2020', 'Target 2026', 'Assumptions'],
        ['Number of wells', 5, 'TBD', 'Rain falls'],
      ],
    });
    const texts = understood.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Indicator', 'TBD']));
    expect(texts).not.toContain('Rain falls');
    expect(document.lines.map(({ text }) => text)).toContain('Rain falls');
  });

  it.each([
    [
      'contacts',
      [
        ['Name', 'Organisation', 'E-mail'],
        ['Amina Otieno', 'Water Company', 'amina@example.org'],
      ],
    ],
    [
      'what was planned and spent',
      [
        ['Description', 'Planned', 'Actual'],
        ['Wells', 100, 90],
      ],
    ],
    [
      'a plan of work',
      [
        ['Output', 'Activity', 'Responsible', 'Budget'],
        ['Output 1.1: Wells', 'Drill', 'Amina', 100],
      ],
    ],
    [
      'risks',
      [
        ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
        ['No rain', 'high', 'low', 'Wait'],
      ],
    ],
    [
      'a budget',
      [
        ['Line', '2024', '2025'],
        ['Wells', 100, 200],
      ],
    ],
  ])('is no table of %s', async (_, rows) => {
    const { score } = await read('en', { rows });
    expect(score).toBe(0);
  });
});

it('reads columns below a wide head of indicators each for itself, and numbers with a hyphen', async () => {
  const { brief } = await read('ar', {
    rows: [
      ['منطق التدخل', 'المؤشرات', null, null, null],
      [null, 'المؤشر', 'خط الأساس ٢٠٢٢', 'المستهدف', null],
      [null, null, null, '2024', '2026'],
      ['المخرج ١-٢: حفر الآبار', 'عدد الآبار', 4, 12, 30],
    ],
    merges: ['A1:A3', 'B1:E1', 'B2:B3', 'C2:C3', 'D2:E2'],
  });
  expect(brief).toMatchObject({
    outputs: [{ number: '1.2', title: 'حفر الآبار' }],
    indicators: [{ baseline: { value: 4, date: '2022' }, target: { value: 30, date: '2026' } }],
  });
});
