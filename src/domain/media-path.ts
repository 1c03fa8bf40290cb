/**
 * What to write for a path to a file that does not lie below `media/` as it is written: one of Windows, one of a
 * computer, one that steps up; undefined where nothing is wrong with it.
 */
export function mediaPathRemedy(written: string): string | undefined {
  const isOfComputer = /^(?:[a-z]:|\\\\|file:|~[\\/]|\/(?:users|home|volumes|tmp|mnt)\/)/iu.test(written);
  const slashed = written.replaceAll('\\', '/');
  const toMedia = isOfComputer ? /^.*\/media\/+/iu : /^(?:(?:\.{0,2}|content)\/+)*media\/+/iu;
  const inMedia = toMedia.test(slashed) ? slashed.replace(toMedia, '') : undefined;
  const name = slashed.replace(/^.*\//u, '');
  if (isOfComputer) {
    const place = 'this is where the file lies on one computer, and no other has it';
    if (inMedia !== undefined && isPlain(inMedia))
      return `${place}; write ${inMedia}: the path begins inside media/`;
    return isPlain(name)
      ? `${place}; put it in media/ and write ${name}`
      : `${place}; put it in media/ and write its name`;
  }
  const path = inMedia ?? slashed.replace(/^(?:\.{0,2}\/)+/u, '');
  if (path === written || !isPlain(path)) return undefined;
  const signs = written.includes('\\') ? ', and its parts are separated by /' : '';
  return `write ${path}: the path begins inside media/${signs}`;
}

function isPlain(path: string): boolean {
  return (
    path !== '' && !path.split('/').some((part) => part === '' || part === '..') && !/[%#?\s]/u.test(path)
  );
}
