import type { FrameWords } from '../frames.ts';

export default {
  columns: {
    aside:
      'target group, target groups, target population, beneficiaries, responsible, responsibility, responsible party, responsible unit, lead, % achieved, % of target, achievement rate, percentage achieved, achieved %, progress %, variance, deviation, difference, change, comment, comments, remark, remarks, note, notes, narrative, explanation, justification, rating, status, frequency, method, methods, methodology, collection method, definition, budget, cost, inputs, weight, weighting, activities, disaggregation, disaggregated by, baseline source, target source, risk rating',
    source:
      'means of verification, mov, sources of verification, source of verification, source and means, sources and means, source, sources, data source, data sources, verification, evidence, document source',
    risk: 'assumption, assumptions, risk, risks, important assumptions, assumptions and risks, hypotheses, external factors',
    unit: 'unit, units, unit of measure, unit of measurement, measurement unit, uom, measure, indicator type, indicator unit',
    baseline:
      'baseline, base line, baselines, initial value, starting value, start value, value at start, starting point, before the project, baseline value, base year, initial situation',
    actual:
      'actual, actuals, achieved, achievement, achievements, reached, progress, result achieved, results achieved, realised, realized, current value, current, value reached, cumulative result, cumulative achieved, status to date, to date, reported, delivered, performance, latest value, last value, endline, end line',
    milestone: 'milestone, milestones, mid term target, midterm target, midline, mid line, interim target',
    target:
      'target, targets, planned, plan, planned value, endline target, end target, end of project target, final target, life of project target, lop target, goal value, expected value, projected, intended value',
    indicator:
      'indicator, indicators, objectively verifiable indicators, objectively verifiable indicator, ovi, ovis, kpi, kpis, performance indicator, performance indicators, measure of success, key indicator',
    level:
      'level, result level, results level, type, result type, hierarchy, component, logframe level, category',
    number:
      'no, nr, number, #, code, id, ref, reference, s n, sn, ser, indicator no, indicator code, indicator number',
    statement:
      'statement, result statement, results statement, result, results, expected result, expected results, planned results, results chain, result chain, intervention logic, project description, project summary, narrative summary, description, summary, objective, objectives, hierarchy of objectives, project structure, logic of intervention, outcome, outcomes, output, outputs, goal, impact, expected outputs, expected outcomes, expected output, expected outcome, outcome statement, output statement, deliverable, deliverables, strategic objective',
  },
  levels: {
    impact:
      'impact, goal, overall goal, overall objective, general objective, development objective, long term objective, ultimate outcome, strategic goal, vision, project goal',
    outcome:
      'outcome, outcomes, specific objective, project objective, immediate objective, purpose, project purpose, objective, intermediate outcome, immediate outcome, strategic objective, project outcome, programme outcome',
    output: 'output, outputs, deliverable, project output, programme output, product',
    result: 'result, expected result, key result, intermediate result, ir, key result area',
    activity: 'activity, activities, input, inputs, sub activity, task',
  },
  groups:
    'women, men, female, male, females, males, girls, boys, f, m, girl, boy, woman, man, youth, adults, children, persons with disabilities, people with disabilities, with disabilities, with disability, urban, rural, other, of whom women, of which women, of whom men, of which men, of whom girls, of whom boys, of which female, of which male, under 18, under 5, elderly',
  all: 'total, all, overall, both, sum',
  nothing:
    'n a, na, not applicable, not available, tbd, tba, tbc, to be determined, to be defined, to be confirmed, to be established, to be decided, to be announced, not yet available, not yet known, unknown, no data, no data available, not measured, not set, pending, nil data, xx, x, none yet, see comments',
  shares: '%, percentage, percent, per cent, share, proportion, % of',
  counts: 'number, no of, # of, #, count, total number, how many, amount, quantity',
  values: 'value, values',
  years: 'year, date, when, reference year, as of, by when',
  finals:
    'final, end of project, end of programme, life of project, lop, eop, overall, endline, end, cumulative, total',
  names:
    'project title, project name, title of the project, name of project, name of the project, title of project, programme title, programme name, program title, program name, title of the action, name of the action, action title, title, project, programme, name of programme',
  frames:
    'results framework, result framework, results and resources framework, logical framework, logical framework matrix, logframe, log frame, logframe matrix, results matrix, results table, indicator table, indicators, monitoring framework, m e framework, monitoring and evaluation framework, performance framework, results chain, indicator tracking table, results monitoring, annex, monitoring plan, performance measurement framework, indicative logical framework',
  reports: 'reporting period, period covered, reporting date, report period, reporting year',
} satisfies FrameWords;
