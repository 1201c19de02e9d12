import { Client, type ClientConfig } from 'pg';

/** What a statement begins with that is worth a plan of its own: a comment with its name. */
const NAME = /^\s*\/\* (\w+) \*\//;

/** One name for each text: a statement has a text for each shape that its conditions take. */
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  const given = known === undefined ? NAME.exec(text)?.[1] : undefined;
  if (given !== undefined) names.set(text, `${given}_${names.size}`);
  return names.get(text);
}

type Query = (this: Client, text: unknown, ...rest: unknown[]) => unknown;

/**
 * A connection that keeps the plans of statements which begin with their name in a comment. For statements of every
 * request whose planning costs more than their run; all others are planned for their own parameters each time.
 */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const query = this.query.bind(this) as Query;
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof text === 'string' ? nameOf(text) : undefined;
      return name
        ? query.call(this, { name, text, values }, ...rest)
        : query.call(this, text, values, ...rest);
    }) as Client['query'];
  }
}
