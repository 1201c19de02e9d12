import type { ApiClient } from '../http/api-client';
import { SignedIn } from '../http/signed-in';
import { DEMO_PASSWORD } from '../seeding/demo-password';

/** The people of the story, each signed in when first needed and acting in an office of the role named. */
export class Cast {
  private readonly signedIn = new Map<string, Promise<SignedIn>>();

  constructor(private readonly client: ApiClient) {}

  /** Where everybody calls. */
  get address(): string {
    return this.client.base;
  }

  as(account: string, role: string): Promise<SignedIn> {
    const key = `${account} ${role}`;
    const known = this.signedIn.get(key);
    if (known) return known;
    const fresh = SignedIn.withPassword(
      this.client,
      account,
      DEMO_PASSWORD,
      (office) => office.role === role,
    );
    this.signedIn.set(key, fresh);
    return fresh;
  }

  /** Sees every dossier of the province and changes nothing. */
  auditor(): Promise<SignedIn> {
    return this.as('kiem-toan.lang-son', 'auditor');
  }
}
