import createClient, { type Middleware } from 'openapi-fetch';
import { problemOf } from './problem';
import { reasonHeader } from './reading-reason';
import type { paths } from './schema';

/** What every request carries: kept outside of React because requests begin outside of it too. */
const session: { csrfToken: string | null; language: string } = { csrfToken: null, language: 'vi' };

export const setCsrfToken = (token: string | null): void => {
  session.csrfToken = token;
};

export const setLanguage = (language: string): void => {
  session.language = language;
};

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', session.language);
    if (request.method === 'GET')
      for (const [name, value] of Object.entries(reasonHeader())) request.headers.set(name, value);
    if (request.method !== 'GET' && session.csrfToken !== null)
      request.headers.set('X-CSRF-Token', session.csrfToken);
    return request;
  },
};

/** The API's own origin serves these pages, so addresses are relative and the cookie goes along. */
export const api = createClient<paths>({ credentials: 'same-origin' });
api.use(headers);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's body. @throws ProblemError when the API refused; TypeError when it cannot be reached. */
export async function read<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** Follows an address that the API gave, such as a status URL. */
export async function readAddress<T>(address: string): Promise<T> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': session.language },
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response, body);
  return body as T;
}

/** The file at the address. @throws ProblemError when the API refused */
export async function readFile(address: string): Promise<Blob> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': session.language, ...reasonHeader() },
  });
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
  return response.blob();
}
