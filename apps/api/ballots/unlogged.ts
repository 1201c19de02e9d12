/** Where papers of secret ballots come in. */
export const BOX_PATH = 'ballot-box';

const UNLOGGED = `/api/${BOX_PATH}/`;

/** Whether nothing is written of a request to this address: no line, no time, no id. */
export const isUnlogged = (url: string | undefined): boolean =>
  decoded(url ?? '')
    .replace(/\/+/g, '/')
    .startsWith(UNLOGGED);

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
