export type Params = Readonly<Record<string, string | number>>;

const OPTIONAL_PART = /\[([^[\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)\}/g;
const ABSENT = '…';

/**
 * Fills `{name}` from the params. A part in square brackets is left out when one of its params is absent; a
 * placeholder outside of brackets without a param becomes "…". An empty text counts as absent. Filled-in text is
 * never read again as a template.
 */
export function interpolate(template: string, params: Params): string {
  const known = (name: string): boolean => Object.hasOwn(params, name) && params[name] !== '';
  return template
    .replace(OPTIONAL_PART, (_part, inside: string) =>
      [...inside.matchAll(PLACEHOLDER)].every(([, name]) => known(name ?? '')) ? inside : '',
    )
    .replace(PLACEHOLDER, (_placeholder, name: string) => (known(name) ? String(params[name]) : ABSENT));
}

/** The params that a template names. */
export const placeholdersOf = (template: string): ReadonlySet<string> =>
  new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''));
