/** A failure that its one sentence explains: it is printed without a stack. */
export class PlainError extends Error {}

const seconds = (begun) => `${((Date.now() - begun) / 1000).toFixed(1)} s`;

/** Writes a line for the person who watches. Results go to stdout, so progress goes to stderr. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Names a piece of work, does it, and says how long it took. */
export async function step(name, work) {
  const begun = Date.now();
  say(`…  ${name}`);
  try {
    const result = await work();
    say(`✓  ${name} (${seconds(begun)})`);
    return result;
  } catch (error) {
    say(`✗  ${name} (${seconds(begun)})`);
    throw error;
  }
}
