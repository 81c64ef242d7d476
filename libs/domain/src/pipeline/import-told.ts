import type { ImportRules } from './import-mapping.ts';

/**
 * A rule as people write it on a command line: `Public, Acquired → FUNDED; * → MVP`, with `→`, `->` or `=`. The star stands for
 * everything else. Null when it cannot be read.
 */
export function toldRules<Target extends string>(
  text: string,
  isTarget: (word: string) => word is Target,
): { rules: { values: string[]; to: Target }[]; otherwise: Target | null } | null {
  const rules: { values: string[]; to: Target }[] = [];
  let otherwise: ImportRules<Target>['otherwise'] = null;
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const match = /^(.+?)\s*(?:→|->|=)\s*(\S+)\s*$/s.exec(part);
    const to = match?.[2] ?? '';
    if (!match || !isTarget(to)) return null;
    const values = (match[1] ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean);
    if (values.includes('*')) otherwise = to;
    else rules.push({ values, to });
  }
  return { rules, otherwise };
}
