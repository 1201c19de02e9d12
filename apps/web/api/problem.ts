import type { MessageKey } from '../i18n/messages.vi';

export interface FieldProblem {
  /** A JSON pointer as a fragment: "#/content/subject/name". */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

interface ProblemBody {
  readonly title?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly FieldProblem[];
}

/** What the API refused (RFC 9457), or that it could not be reached. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** The API's own sentence, in the language of the person; null when the API did not speak. */
    readonly sentence: string | null,
    readonly errors: readonly FieldProblem[] = [],
    readonly retryAfterSeconds: number | null = null,
    readonly instance: string | null = null,
  ) {
    super(sentence ?? code);
  }
}

/** The browser keeps nothing for the page. */
export const NOTHING_KEPT = 'nothing-kept';

/** Our words for when the API could not speak for itself. */
export const fallbackKey = (problem: ProblemError): MessageKey => {
  if (problem.code === 'network') return 'problem.network';
  if (problem.code === 'abandoned') return 'problem.abandoned';
  if (problem.code === NOTHING_KEPT) return 'problem.nothingKept';
  return problem.status >= 500 ? 'problem.unavailable' : 'problem.unknown';
};

/** Whether sending the same again may help. */
export const mayRetry = (problem: ProblemError): boolean =>
  problem.code === 'network' || problem.code === 'abandoned' || [429, 502, 503, 504].includes(problem.status);

/** Whether it is certain that nothing was recorded, so that the next try is a new intent. */
export const isFinal = (problem: ProblemError): boolean => problem.status >= 400 && problem.status < 500;

export function problemOf(response: Response, body: unknown): ProblemError {
  const said = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ProblemError(
    response.status,
    said.code ?? (response.status >= 500 ? 'unavailable' : 'unknown'),
    said.detail ?? said.title ?? null,
    said.errors ?? [],
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
    said.instance ?? null,
  );
}

/** Anything thrown as a problem: what is not one is that the network failed. */
export const asProblem = (error: unknown): ProblemError =>
  error instanceof ProblemError ? error : new ProblemError(0, 'network', null);

/** "#/content/parts/0/file" as the path ["content", "parts", 0, "file"]. */
export const pathOf = (pointer: string): Array<string | number> =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((piece) => piece.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((piece) => (/^\d+$/.test(piece) ? Number(piece) : piece));
