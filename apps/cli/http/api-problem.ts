/** An answer of the API that is no success: RFC 9457 with its stable code. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence: string,
  ) {
    super(`${sentence} (${status} ${code})`);
    this.name = 'ApiProblem';
  }
}

/** The problem that a response holds, however little of one it is. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const { code, detail, title } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return new ApiProblem(status, text(code) ?? 'unknown', text(detail) ?? text(title) ?? `HTTP ${status}`);
}
