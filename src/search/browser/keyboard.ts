/** Moves through the page by keys: `/` to the field, Escape to empty it, arrows from the field through the results. */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (event.key === '/' && !isTypedIn(target)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    if (event.key === 'Escape' && target === field && field.value !== '') {
      event.preventDefault();
      clear();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, field, results);
  });
}

function moveFocus(event: KeyboardEvent, field: HTMLInputElement, results: HTMLElement): void {
  const stops = [field, ...results.querySelectorAll<HTMLElement>('h3 a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function isTypedIn(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element.isContentEditable
  );
}
