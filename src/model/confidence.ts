import type { Content } from './content.ts';
import type { Shelf } from './shelf.ts';

/** The content without the names of donors who gave in confidence: the model never hears of them. */
export function withoutDonorsInConfidence(content: Content): Content {
  const asks = content.asks.map((ask) => {
    const { contributions } = ask.data;
    if (!contributions?.some(isInConfidence)) return ask;
    const data = {
      ...ask.data,
      contributions: contributions.map((line) => (isInConfidence(line) ? withoutDonor(line) : line)),
    };
    return { ...ask, data: data as typeof ask.data };
  });
  return { ...content, asks };
}

/** Who gave in confidence and is named by nothing else; one of them does not name another. */
export function hiddenDonors(asks: Content['asks'], { entries, site }: Shelf): Set<string> {
  const contributions = asks.flatMap(({ data }) => data.contributions ?? []);
  let hidden = new Set(contributions.filter(isInConfidence).map(({ donor }) => String(donor)));
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    const isNamed = (id: string) => {
      const organisation = entries.organisations.get(id);
      const { organisations = [], ...others } = organisation?.namedBy ?? {};
      return (
        id === site.organisation.id ||
        Object.values(others).some(({ length }) => length > 0) ||
        organisations.some((other) => !hidden.has(other.id))
      );
    };
    hidden = new Set([...hidden].filter((id) => !isNamed(id)));
  }
  return hidden;
}

function isInConfidence(line: { public?: boolean | undefined }): boolean {
  return line.public === false;
}

function withoutDonor(line: object): object {
  return Object.fromEntries(Object.entries(line).filter(([field]) => field !== 'donor'));
}
