import { randomUUID } from 'node:crypto';

/** What tests look at in an answer, whatever it is the answer to; a test that knows more says so. */
export interface AnswerBody {
  readonly code?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly params?: object;
  readonly errors?: ReadonlyArray<{
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }>;
  readonly items?: ReadonlyArray<{ readonly id: string; readonly sentence: string }>;
  readonly nextCursor?: string | null;
  readonly unread?: number;
  readonly state?: string;
  readonly toDo?: readonly object[];
  readonly openapi?: string;
}

/** What the API answered. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The answer as JSON; empty when it is none. */
  readonly body: AnswerBody;
  readonly bytes: Buffer;
}

/** Somebody who talks to the API over a socket. */
export class HttpCaller {
  constructor(
    private readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same caller with more headers. */
  with(headers: Readonly<Record<string, string>>): HttpCaller {
    return new HttpCaller(this.url, { ...this.headers, ...headers });
  }

  get(path: string): Promise<HttpAnswer> {
    return this.call('GET', path);
  }

  post(path: string, body?: unknown): Promise<HttpAnswer> {
    return this.call('POST', path, body);
  }

  put(path: string, body?: unknown): Promise<HttpAnswer> {
    return this.call('PUT', path, body);
  }

  delete(path: string): Promise<HttpAnswer> {
    return this.call('DELETE', path);
  }

  /** A command under a key of its own, unless one is given. */
  command(path: string, body: unknown = {}, key: string = randomUUID()): Promise<HttpAnswer> {
    return this.with({ 'Idempotency-Key': key }).post(path, body);
  }

  /** Hands in a file. */
  upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>, field = 'file'): Promise<HttpAnswer> {
    const form = new FormData();
    form.set(field, new File([bytes], name, { type }));
    return this.call('POST', '/api/files', form);
  }

  /** The person with a bearer token, acting in an office of the role when one is named. */
  async signedInAs(username: string, password: string, office?: string): Promise<HttpCaller> {
    const { status, body } = await this.post('/api/tokens', { username, password, label: 'test' });
    if (status !== 201) throw new Error(`${username} cannot sign in: ${JSON.stringify(body)}`);
    const signedIn = this.with({ Authorization: `Bearer ${(body as { token: string }).token}` });
    if (office === undefined) return signedIn;
    const me = (await signedIn.get('/api/me')).body as { offices: Array<{ id: string; role: string }> };
    const chosen = me.offices.find(({ role }) => role === office);
    if (!chosen) throw new Error(`${username} has no office of the role ${office}`);
    return signedIn.with({ 'Acting-Office': chosen.id });
  }

  private async call(method: string, path: string, body?: unknown): Promise<HttpAnswer> {
    const raw = typeof body === 'string' || body instanceof FormData || body === undefined;
    const json = body !== undefined && !(body instanceof FormData);
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: { ...(json ? { 'Content-Type': 'application/json' } : {}), ...this.headers },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const content = isJson ? (JSON.parse(bytes.toString('utf8')) as AnswerBody) : {};
    return { status: response.status, headers: response.headers, body: content, bytes };
  }
}
