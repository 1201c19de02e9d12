import { QueryCache, MutationCache, QueryClient } from '@tanstack/react-query';
import { asProblem, mayRetry } from './problem';
import { setCsrfToken } from './client';

export const ME = ['me'] as const;

/** Somebody's session has ended: the screens ask for sign-in and come back to the same address. */
function forgetSession(client: QueryClient, error: unknown): void {
  const problem = asProblem(error);
  if (problem.status !== 401 || problem.code === 'sign-in-failed') return;
  setCsrfToken(null);
  client.setQueryData(ME, null);
}

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => forgetSession(client, error) }),
    mutationCache: new MutationCache({ onError: (error) => forgetSession(client, error) }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < 2 && mayRetry(asProblem(error)),
        retryDelay: (attempt) => 800 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
