interface Waiting {
  day: string;
  files: readonly string[];
}

/**
 * On which days the site has to be built again, since an embargo ends only in a build; a line each, none where nothing
 * waits.
 * @param timeZone in which the days begin
 * @example waitingLines([{ day: '2027-01-10', files: ['updates/u.md'] }], 'UTC') // ['A build is needed on 2027-01-10, from 00:00 UTC: …']
 */
export function waitingLines(waiting: readonly Waiting[], timeZone: string): string[] {
  return waiting.map(({ day, files }) => {
    const named = files.slice(0, most).join(', ');
    const others = files.length > most ? ` and ${files.length - most} more` : '';
    return `A build is needed on ${day}, from 00:00 ${timeZone}: then the embargo of ${named}${others} ends.`;
  });
}

const most = 5;
