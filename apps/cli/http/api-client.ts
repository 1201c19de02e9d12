import { setTimeout as delay } from 'node:timers/promises';
import { FormData, request, type Dispatcher } from 'undici';
import { problemOf } from './api-problem';

export interface ApiCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The office in which the caller acts. */
  readonly office?: string | undefined;
  readonly token?: string | undefined;
  /** For commands: the same key always means the same command. */
  readonly idempotencyKey?: string;
}

/** What the API answered. `body` is JSON, or bytes where it is not. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** How long a call is tried again while the API says that it cannot answer yet. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 250;
const CALL_TIMEOUT_MS = 30_000;

/** A caller of the public HTTP API. Says nothing of its own: what the server refuses is thrown as `ApiProblem`. */
export class ApiClient {
  constructor(readonly base: string) {}

  /**
   * Calls until there is an answer: an API that is down, unavailable (503) or does not know the outcome yet (202) is
   * asked again with the same idempotency key, so that nothing happens twice.
   * @throws ApiProblem when the answer is a refusal
   */
  async call<Body>(call: ApiCall): Promise<Body> {
    const answered = await this.answerOf(call);
    if (answered.status >= 400) throw problemOf(answered.status, answered.body);
    return answered.body as Body;
  }

  /** The answer as it is, refusals included, under the same patience. */
  async answerOf(call: ApiCall): Promise<ApiAnswer> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answered = await this.once(call).catch((error: unknown) => {
        if (Date.now() > deadline) throw error;
        return null;
      });
      const isAnswer = answered !== null && answered.status !== 503 && answered.status !== 202;
      if (isAnswer || (answered !== null && Date.now() > deadline)) return answered;
      await delay(PAUSE_MS);
    }
  }

  private async once(call: ApiCall): Promise<ApiAnswer> {
    const { method = 'GET', path, body } = call;
    const isForm = body instanceof FormData;
    const response = await request(new URL(path, this.base), {
      method,
      headers: headersOf(call, isForm),
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      headersTimeout: CALL_TIMEOUT_MS,
      bodyTimeout: CALL_TIMEOUT_MS,
    });
    return { status: response.statusCode, body: await readBody(response) };
  }
}

function headersOf(call: ApiCall, isForm: boolean): Record<string, string> {
  return {
    'Accept-Language': 'vi',
    ...(call.body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    ...(call.token === undefined ? {} : { Authorization: `Bearer ${call.token}` }),
    ...(call.office === undefined ? {} : { 'Acting-Office': call.office }),
    ...(call.idempotencyKey === undefined ? {} : { 'Idempotency-Key': call.idempotencyKey }),
  };
}

async function readBody({ headers, body }: Dispatcher.ResponseData): Promise<unknown> {
  const type = String(headers['content-type'] ?? '');
  if (/json/.test(type)) return body.json();
  return new Uint8Array(await body.arrayBuffer());
}
