import type { Terms } from './terms.ts';

// The first four in the words of IATI's OrganisationRole, version 2.03.
export const roles = {
  implementing: {
    means: 'does the work',
    also: 'implementer, implementing partner, implementing agency, executing, executing agency, executor, contractor, operator, partner, mise en oeuvre, agence d execution, operateur, partenaire',
  },
  funding: {
    means: 'gives the money',
    also: 'funder, donor, donors, sponsor, financier, funding partner, financing, payer, grant maker, bailleur, bailleur de fonds, donateur, financeur, partenaire financier',
  },
  partner: {
    means: 'takes part in another way',
    also: 'partners, collaborator, beneficiary, supporter, member, counterpart, technical partner, partenaire, partenaire technique, beneficiaire',
  },
  accountable: {
    means: 'answers for the work and what comes of it',
    also: 'lead, leader, lead agency, owner, responsible, oversight, coordinator, counterpart, chef de file, responsable',
  },
  extending: {
    means: "manages the donor's money and passes it on",
    also: 'intermediary, fund manager, manager, administrator, trustee, grantee, pass through, gestionnaire, intermediaire',
  },
} satisfies Terms;

export const organisationTypes = {
  government: {
    means: 'a ministry or agency of a state',
    also: 'ministry, ministry of labour, state, national government, public, governmental, agency, donor, embassy, ministere, gouvernement, etat, ambassade, agence, bailleur',
  },
  'local-government': {
    means: 'a province, district or town',
    also: 'municipality, city, town, district, province, region, local authority, council, mairie, commune, municipalite, collectivite, collectivite locale',
  },
  multilateral: {
    means: 'made by several states, such as an agency of the United Nations or a development bank',
    also: 'un, united nations, un agency, igo, intergovernmental, development bank, bank, eu, agency, donor, onu, nations unies, banque de developpement, bailleur',
  },
  'national-ngo': {
    means: 'an association or charity of one country',
    also: 'ngo, nonprofit, non profit, non governmental, cso, cbo, civil society, charity, association, community organisation, cooperative, co operative, local ngo, ong, ong nationale, societe civile, ong locale',
  },
  'international-ngo': {
    means: 'an association or charity at work in several countries',
    also: 'ngo, ingo, nonprofit, non profit, non governmental, charity, cso, civil society, ong, ong internationale, oing, societe civile',
  },
  employers: {
    means: 'an organisation of employers',
    also: 'employer organisation, employers organisation, business association, chamber of commerce, chamber, patronat, employeurs, chambre de commerce',
  },
  workers: {
    means: 'a trade union',
    also: 'union, unions, trade union, labour union, worker organisation, workers organisation, syndicat, travailleurs',
  },
  foundation: {
    means: 'gives its own money',
    also: 'trust, philanthropy, donor, fondation, fonds, bailleur',
  },
  private: {
    means: 'a company',
    also: 'company, business, firm, enterprise, corporation, private sector, social enterprise, bank, cooperative, co operative, entreprise, societe, secteur prive, banque',
  },
  academic: {
    means: 'a university, school or research institute',
    also: 'university, school, college, research, institute, think tank, training centre, universite, ecole, institut, recherche',
  },
  other: {
    means: 'none of these',
    also: 'cooperative, co operative, consortium, network, partnership, platform, faith based, autre, reseau',
  },
} satisfies Terms;
