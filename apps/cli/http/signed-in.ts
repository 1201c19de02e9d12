import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client';

export interface MyOffice {
  readonly id: string;
  readonly titleVi: string;
  readonly role: string;
  readonly organization: { readonly id: string; readonly nameVi: string; readonly level: string };
  readonly current: boolean;
}

export interface Me {
  readonly person: { readonly id: string; readonly name: string };
  readonly offices: readonly MyOffice[];
}

/** Someone who is signed in and acts in one office. */
export class SignedIn {
  private constructor(
    readonly client: ApiClient,
    readonly token: string,
    readonly me: Me,
    readonly office: MyOffice | undefined,
  ) {}

  /** Signs in as a program does, with a bearer token that the API gives for name and password. */
  static async withPassword(
    client: ApiClient,
    username: string,
    password: string,
    choose?: (office: MyOffice) => boolean,
  ): Promise<SignedIn> {
    const body = { username, password, label: 'vinhdanh' };
    const { token } = await client.call<{ token: string }>({ method: 'POST', path: '/api/tokens', body });
    return SignedIn.withToken(client, token, choose);
  }

  /** Acts in the first office that fits, else in the first current one. */
  static async withToken(
    client: ApiClient,
    token: string,
    choose: (office: MyOffice) => boolean = (office) => office.current,
  ): Promise<SignedIn> {
    const me = await client.call<Me>({ path: '/api/me', token });
    return new SignedIn(client, token, me, me.offices.find(choose) ?? me.offices[0]);
  }

  get<Body>(path: string): Promise<Body> {
    return this.client.call<Body>({ path, ...this.capacity() });
  }

  /** Does something under a fresh idempotency key; tried again, it stays the same command. */
  post<Body>(path: string, body: unknown = {}, idempotencyKey: string = randomUUID()): Promise<Body> {
    return this.client.call<Body>({ method: 'POST', path, body, idempotencyKey, ...this.capacity() });
  }

  capacity(): { token: string; office: string | undefined } {
    return { token: this.token, office: this.office?.id };
  }
}
