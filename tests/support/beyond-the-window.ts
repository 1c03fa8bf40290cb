/** Runs in the page: enlarges its text, then names the elements that make it wider than the window. */
export function beyondTheWindow(zoom: number): string[] {
  const root = document.documentElement;
  root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * zoom}px`;
  // Cutting off what sticks out is not the same as fitting.
  for (const element of [root, document.body]) element.style.overflowX = 'visible';
  if (root.scrollWidth <= root.clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > root.clientWidth + 1 || left < -1;
  });
  const innermost = beyond.filter(
    (element) => !beyond.some((other) => other !== element && element.contains(other)),
  );
  return [`${root.scrollWidth} px wide`, ...innermost.map((element) => element.outerHTML.slice(0, 160))];
}
