import { goalOf } from '../domain/agenda-2030.ts';
import type { Answer, Ask, Brief, Participation } from './model.ts';
import type { WrittenContent } from './content.ts';
import { addOnce, goal, take, takeAll, type Shelf } from './shelf.ts';

/** Draws every link of the content, both ways. */
export function drawLinks(written: WrittenContent, shelf: Shelf): void {
  drawOrganisations(written, shelf);
  drawContacts(written, shelf);
  drawBriefs(written, shelf);
  drawResults(written, shelf);
  drawUpdates(written, shelf);
  drawAsks(written, shelf);
}

function drawOrganisations({ organisations }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of organisations) {
    const organisation = take(shelf.organisations, id);
    if (data.country !== undefined) {
      organisation.country = take(shelf.countries, data.country);
      organisation.country.organisations.push(organisation);
    }
    if (data.parent !== undefined) {
      organisation.parent = take(shelf.organisations, data.parent);
      organisation.parent.parts.push(organisation);
    }
  }
}

function drawContacts({ contacts }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of contacts) {
    const contact = take(shelf.contacts, id);
    contact.organisation = take(shelf.organisations, data.organisation);
    contact.organisation.people.push(contact);
  }
}

function drawBriefs({ briefs, site }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of briefs) {
    const brief = take(shelf.briefs, id);
    const shares = new Map(
      data.countries.flatMap((at) =>
        typeof at === 'string' ? [] : [[take(shelf.countries, at.country), at.percentage] as const],
      ),
    );
    brief.shares = shares;
    for (const at of data.countries) {
      const country = take(shelf.countries, typeof at === 'string' ? at : at.country);
      addOnce(brief.countries, country);
      addOnce(country.briefs, brief);
    }
    if (data.parent !== undefined) {
      brief.parent = take(shelf.briefs, data.parent);
      brief.parent.children.push(brief);
    }
    for (const other of takeAll(shelf.briefs, data.related)) {
      addOnce(brief.related, other);
      addOnce(other.related, brief);
    }
    brief.participants = participations(data.participants, shelf);
    for (const { organisation, role } of brief.participants) organisation.inBriefs.push({ brief, role });
    brief.contacts = (data.contacts ?? []).map(({ contact, ...part }) => ({
      contact: take(shelf.contacts, contact),
      ...part,
    }));
    for (const { contact, ...part } of brief.contacts) contact.answersFor.push({ brief, ...part });
    brief.answer = firstReachable(brief) ?? { contact: take(shelf.contacts, site.data.contact) };
    brief.themes = takeAll(shelf.themes, data.themes);
    for (const theme of brief.themes) addOnce(theme.briefs, brief);
    for (const code of withGoals(brief.sdgTargets)) addOnce(goal(shelf, code).briefs, brief);
  }
}

function drawResults({ results }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of results) {
    const result = take(shelf.results, id);
    result.country = take(shelf.countries, data.country);
    result.country.results.push(result);
    result.briefs = takeAll(shelf.briefs, data.briefs);
    for (const brief of result.briefs) addOnce(brief.results, result);
    result.participants = participations(data.participants, shelf);
    for (const { organisation, role } of result.participants) organisation.inResults.push({ result, role });
    result.funding = takeAll(shelf.organisations, data.funding);
    const told = result.participants
      .filter(({ role }) => role === 'funding')
      .map(({ organisation }) => organisation);
    for (const organisation of new Set(result.funding))
      if (!told.includes(organisation)) organisation.inResults.push({ result, role: 'funding' });
    result.themes = data.themes === 'all' ? [...shelf.themes.values()] : takeAll(shelf.themes, data.themes);
    for (const theme of result.themes) addOnce(theme.results, result);
    for (const code of withGoals(result.sdgTargets)) addOnce(goal(shelf, code).results, result);
    result.updates = takeAll(shelf.updates, data.updates);
    for (const update of result.updates) addOnce(update.results, result);
  }
}

function drawUpdates({ updates }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of updates) {
    const update = take(shelf.updates, id);
    update.briefs = takeAll(shelf.briefs, data.briefs);
    for (const brief of update.briefs) addOnce(brief.updates, update);
    update.asks = takeAll(shelf.asks, data.asks);
    for (const ask of update.asks) addOnce(ask.updates, update);
  }
}

function drawAsks({ asks }: WrittenContent, shelf: Shelf): void {
  for (const { id, data } of asks) {
    const ask = take(shelf.asks, id);
    ask.brief = take(shelf.briefs, data.brief);
    ask.brief.asks.push(ask);
    ask.dependsOn = takeAll(shelf.asks, data.dependsOn);
    for (const other of ask.dependsOn) addOnce(other.neededBy, ask);
    ask.answeredBy = takeAll(shelf.results, data.answeredBy);
    for (const result of ask.answeredBy) addOnce(result.answers, ask);
    ask.answer = whoAnswers(ask, data.contact, shelf);
    for (const [i, { donor, public: named = true }] of (data.contributions ?? []).entries()) {
      const contribution = ask.contributions[i];
      if (!contribution || !named) continue;
      contribution.donor = take(shelf.organisations, donor);
      contribution.donor.contributions.push({ ask, contribution });
    }
  }
}

// The ask's own contact if they can be reached, in their part for the brief if they have one; else whoever answers
// for the brief.
function whoAnswers({ brief }: Ask, own: string | undefined, shelf: Shelf): Answer {
  const ofBrief = (id: string) => brief.contacts.find(({ contact }) => contact.id === id);
  const answer = own === undefined ? undefined : (ofBrief(own) ?? { contact: take(shelf.contacts, own) });
  return answer && isReachable(answer) ? answer : brief.answer;
}

// The first person of a brief who gives an e-mail address or a telephone number.
function firstReachable({ contacts }: Pick<Brief, 'contacts'>): Answer | undefined {
  return contacts.find(isReachable);
}

function isReachable({ contact }: Answer): boolean {
  return (contact.email ?? contact.phone) !== undefined;
}

function participations(
  written: readonly { organisation: string; role: Participation['role'] }[] | undefined,
  shelf: Shelf,
): Participation[] {
  return (written ?? []).map(({ organisation, role }) => ({
    organisation: take(shelf.organisations, organisation),
    role,
  }));
}

// A target serves its goal too.
function withGoals(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => [goalOf(code), code]))];
}
