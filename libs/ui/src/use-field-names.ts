import { useEffect, useState } from 'react';

type Names = Readonly<Record<string, string>>;

/** What the fields behind links like `#name` are called, as their labels say. The one question of a page is not said again. */
export function useFieldNames(hrefs: readonly string[]): Names {
  const [names, setNames] = useState<Names>({});
  const all = hrefs.join(' ');
  useEffect(() => {
    const found = all.split(' ').map((href) => [href, nameOf(document.getElementById(href.slice(1)))] as const);
    setNames(Object.fromEntries(found.filter((each): each is [string, string] => each[1] !== null)));
  }, [all]);
  return names;
}

function nameOf(control: HTMLElement | null): string | null {
  const label = control === null ? null : labelOf(control);
  if (!label || label.closest('h1') || label.querySelector('h1')) return null;
  // Behind it may stand that an answer is optional.
  return label.firstChild?.textContent?.trim() || null;
}

/** Of one choice among several the question, not the choice. */
function labelOf(control: HTMLElement): Element | null {
  const isChoice = control instanceof HTMLFieldSetElement || (control as HTMLInputElement).type === 'radio';
  if (isChoice) return control.closest('fieldset')?.querySelector('legend') ?? null;
  return (control as HTMLInputElement).labels?.[0] ?? null;
}
