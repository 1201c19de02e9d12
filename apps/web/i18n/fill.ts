export type Params = Readonly<Record<string, string | number>>;

/** The sentence with its `{name}` filled in, and of `{count|day|days}` the words for one or for more. */
export const fill = (sentence: string, params: Params): string =>
  sentence
    .replace(/\{(\w+)\|([^|}]*)\|([^|}]*)\}/g, (_whole, name: string, one: string, more: string) =>
      Number(params[name]) === 1 ? one : more,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
