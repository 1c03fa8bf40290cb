import {
  documentCategory,
  documentCategoryCodes,
  organisationType,
  organisationTypeCodes,
} from '../domain/codelists.ts';

/** A word that a field may hold, of a few fixed ones. */
export interface Term {
  /** What it means, in a few words. */
  means: string;
  /** What people write instead, in English and French, with commas between. */
  also?: string;
}

/** The words of a field, the likeliest first. */
export type Terms = Readonly<Record<string, Term>>;

export const briefKinds = {
  project: { means: 'one piece of work, with its own period and budget', also: 'initiative, projet, action' },
  programme: { means: 'several projects under one roof', also: 'program, portfolio, portefeuille' },
  'donor-brief': {
    means: 'asks donors for money',
    also: 'proposal, concept note, appeal, pitch, brief, funding proposal, note conceptuelle, appel, proposition',
  },
} satisfies Terms;

// In the words of IATI's ActivityStatus, version 2.03.
export const statuses = {
  pipeline: {
    means: 'planned, not begun',
    also: 'planned, planning, proposed, proposal, upcoming, future, identification, not started, design, prevu, planifie, a venir',
  },
  implementation: {
    means: 'the work is going on',
    also: 'ongoing, running, active, current, in progress, started, open, live, implementing, en cours, actif',
  },
  finalisation: {
    means: 'the work is done, accounts or evaluation are not',
    also: 'finalization, finalising, closing, wrapping up, completed, ended, en cloture, acheve, termine',
  },
  closed: {
    means: 'all is done',
    also: 'completed, complete, finished, ended, done, past, closure, acheve, termine, fini, cloture, clos',
  },
  suspended: {
    means: 'stopped for a time',
    also: 'paused, on hold, halted, stopped, delayed, suspendu, en pause',
  },
  cancelled: { means: 'given up', also: 'canceled, dropped, abandoned, terminated, stopped, annule' },
} satisfies Terms;

export const askKinds = {
  phase: { means: 'a numbered part of the whole', also: 'part, stage, step, tranche, etape' },
  standalone: {
    means: 'can be paid for on its own, and has no number',
    also: 'stand alone, component, single, one off, independent, separate, autonome, composante',
  },
} satisfies Terms;

export const contributionKinds = {
  pledge: {
    means: 'promised, not signed',
    also: 'pledged, promised, promise, announced, indicative, intention, annonce, promesse',
  },
  commitment: {
    means: 'signed, not paid',
    also: 'committed, signed, agreed, contracted, confirmed, approved, grant, engagement, engage, signe, subvention',
  },
  received: {
    means: 'paid',
    also: 'receipt, paid, disbursed, disbursement, transferred, payment, cash, grant, recu, verse, paye, decaisse, subvention',
  },
} satisfies Terms;

export const resultKinds = {
  output: {
    means: 'what the work itself made or did',
    also: 'deliverable, product, activity, produit, livrable, extrant',
  },
  outcome: {
    means: 'what changed because of it',
    also: 'change, effect, result, effet, resultat, changement',
  },
  impact: { means: 'what changed for good, for many', also: 'long term, goal, long terme' },
} satisfies Terms;

export const updateKinds = {
  event: {
    means: 'something that took place',
    also: 'workshop, meeting, training, visit, mission, conference, launch, ceremony, evenement, atelier, reunion, formation, visite, lancement',
  },
  report: {
    means: 'tells how far the work has come',
    also: 'progress report, annual report, progress, narrative report, evaluation, rapport, rapport annuel',
  },
  news: {
    means: 'anything else that is new',
    also: 'story, article, blog, post, press release, announcement, newsletter, update, nouvelle, actualite, communique',
  },
} satisfies Terms;

export const levels = {
  low: { means: 'small', also: 'small, minor, unlikely, rare, minimal, 1, faible, bas, improbable, mineur' },
  medium: {
    means: 'in between',
    also: 'med, mid, moderate, mod, average, possible, 2, moyen, moyenne, modere, moderee, possible',
  },
  high: {
    means: 'great',
    also: 'big, major, severe, likely, probable, serious, very high, critical, 3, eleve, elevee, fort, forte, probable, grave, majeur',
  },
} satisfies Terms;

export const frequencies = {
  yearly: {
    means: 'once a year',
    also: 'annual, annually, once a year, every year, annuel, annuelle, par an',
  },
  'half-yearly': {
    means: 'twice a year',
    also: 'biannual, biannually, semi annual, semiannual, six monthly, every six months, twice a year, semestriel, semestrielle, bisannuel',
  },
  quarterly: {
    means: 'every three months',
    also: 'quarter, every quarter, three monthly, trimestriel, trimestrielle',
  },
  monthly: { means: 'every month', also: 'month, every month, mensuel, mensuelle' },
  'at-end': {
    means: 'once, when all is done',
    also: 'end, final, once, at the end, end of project, at completion, a la fin, fin de projet, une fois',
  },
} satisfies Terms;

export const measures = {
  unit: { means: 'a number of things or people', also: 'number, count, absolute, units, nombre, unite' },
  percent: { means: 'a share of a hundred', also: 'percentage, per cent, %, share, rate, pourcentage, taux' },
  qualitative: {
    means: 'words instead of a number',
    also: 'text, words, quality, narrative, yes no, qualitatif, texte',
  },
} satisfies Terms;

export const qualifiers = {
  exact: { means: 'counted; so when left out', also: 'exactly, precise, counted, =, exactement' },
  about: {
    means: 'near it',
    also: 'approximately, approx, around, circa, ca, roughly, nearly, almost, estimated, estimate, ~, environ, pres de, estime',
  },
  over: {
    means: 'more than it',
    also: 'more than, above, at least, minimum, min, >, +, plus de, au moins, plus',
  },
  under: {
    means: 'less than it',
    also: 'less than, below, up to, at most, fewer than, maximum, max, <, moins de, au plus',
  },
} satisfies Terms;

export const visibilities = {
  public: {
    means: 'everybody sees it; so when left out',
    also: 'published, live, open, yes, publie, publique',
  },
  draft: {
    means: 'never published',
    also: 'private, hidden, internal, confidential, secret, restricted, unpublished, no, brouillon, prive, interne, confidentiel',
  },
  embargoed: {
    means: 'published from the day in embargoUntil on',
    also: 'embargo, scheduled, later, confidential, restricted, confidentiel, sous embargo',
  },
} satisfies Terms;

export const digitKinds = {
  latn: { means: '0 to 9', also: 'latin, western, arabic numerals, latins' },
  native: { means: "those of the language's own script", also: 'own, local, arab, laoo' },
} satisfies Terms;

export const editorHosts = {
  github: { means: 'github.com', also: 'git hub, gh' },
  gitlab: { means: "gitlab.com, or an organisation's own GitLab", also: 'git lab, gl' },
} satisfies Terms;

const usualDocuments = ['B01', 'A07', 'A08', 'A02', 'A05', 'A12'];

/** IATI's DocumentCategory codes with their meanings, the likeliest first. */
export const documentCategories = Object.fromEntries(
  [...new Set([...usualDocuments, ...documentCategoryCodes])].map((code) => [
    code,
    documentCategory(code)?.text ?? '',
  ]),
);

/** IATI's OrganisationType codes with their meanings. */
export const reportingOrganisations = Object.fromEntries(
  organisationTypeCodes.map((code) => [code, organisationType(code)?.text ?? '']),
);
