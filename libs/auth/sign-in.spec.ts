import { hash } from '@node-rs/argon2';
import { isCsrfTokenOf } from './csrf';
import type { Attempt } from './lock-out';
import { hashPassword, needsRehash } from './password';
import type { AttemptStore, Credential, CredentialStore, Session, SessionStore } from './ports';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

const PASSWORD = 'hồ sơ đi bốn cấp';
const HOME = '203.0.113.7';
const minutes = (count: number): number => count * 60_000;

/** The three stores in memory, with the promises that the ports make. */
class MemoryStores implements CredentialStore, AttemptStore, SessionStore {
  readonly credentials = new Map<string, Credential>();
  readonly attempts = new Map<string, Attempt[]>();
  readonly sessions = new Map<string, Session>();

  findBySignInName = async (name: string) => this.credentials.get(name) ?? null;

  replacePasswordHash = async (personId: string, passwordHash: string) => {
    for (const [name, credential] of this.credentials)
      if (credential.personId === personId) this.credentials.set(name, { ...credential, passwordHash });
  };

  admit: AttemptStore['admit'] = async (name, attempt, since, judge) => {
    const earlier = (this.attempts.get(name) ?? []).filter(({ at }) => at >= since);
    const lock = judge(earlier);
    if (!lock.locked) this.attempts.set(name, [...earlier, attempt]);
    return lock;
  };

  forget = async (name: string, address: string) => {
    this.attempts.set(
      name,
      (this.attempts.get(name) ?? []).filter((attempt) => attempt.address !== address),
    );
  };

  insert = async (session: Session) => void this.sessions.set(session.id, session);

  findByTokenHash = async (tokenHash: string) =>
    [...this.sessions.values()].find((session) => session.tokenHash === tokenHash) ?? null;

  touch = async (id: string, lastSeenAt: Date) => {
    const session = this.sessions.get(id);
    if (session) this.sessions.set(id, { ...session, lastSeenAt });
  };

  revoke = async (id: string) => void this.sessions.delete(id);
}

function world() {
  const stores = new MemoryStores();
  let now = Date.parse('2025-07-02T01:00:00.000Z');
  const clock = () => new Date(now);
  return {
    stores,
    sessions: new Sessions(stores, clock),
    pass: (ms: number) => void (now += ms),
    enrol: async (name: string, disabled = false) =>
      void stores.credentials.set(name, {
        personId: `person of ${name}`,
        passwordHash: await hashPassword(PASSWORD),
        disabled,
      }),
    signIn: (signInName: string, password: string, address = HOME) =>
      new SignIn(stores, stores, stores, clock).execute({ signInName, password, address }),
  };
}

const FAILED = { signedIn: false, refusal: { code: 'sign-in-failed', params: {} } };

describe('SignIn', () => {
  it('opens a session whose token is kept only as a hash', async () => {
    const { enrol, signIn, stores, sessions } = world();
    await enrol('thưký');
    const result = await signIn('  ThưKý '.normalize('NFD'), PASSWORD);
    if (!result.signedIn) throw new Error(result.refusal.code);
    expect(JSON.stringify([...stores.sessions.values()])).not.toContain(result.token);
    expect(isCsrfTokenOf(result.token, result.csrfToken)).toBe(true);
    await expect(sessions.find(result.token, 'browser')).resolves.toMatchObject({
      personId: 'person of thưký',
    });
    await expect(sessions.find(result.token, 'program')).resolves.toBeNull();
  });

  it('answers an unknown name, a wrong password and a disabled account alike', async () => {
    const { enrol, signIn } = world();
    await enrol('known');
    await enrol('disabled', true);
    await expect(signIn('nobody', PASSWORD)).resolves.toEqual(FAILED);
    await expect(signIn('known', 'not the password')).resolves.toEqual(FAILED);
    await expect(signIn('disabled', PASSWORD)).resolves.toEqual(FAILED);
  });

  it.each(['known', 'nobody'])('locks %s after five failures and opens again', async (name) => {
    const { enrol, signIn, pass } = world();
    await enrol('known');
    for (let i = 0; i < 5; i++) await expect(signIn(name, 'wrong')).resolves.toEqual(FAILED);
    pass(minutes(2));
    await expect(signIn(name, PASSWORD)).resolves.toEqual({
      signedIn: false,
      refusal: { code: 'too-many-attempts', params: { minutes: 13 } },
    });
    pass(minutes(13));
    await expect(signIn(name, PASSWORD)).resolves.toMatchObject({ signedIn: name === 'known' });
  });

  it('counts anew after a success, and keeps the official in while a stranger guesses', async () => {
    const { enrol, signIn } = world();
    await enrol('known');
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await signIn('known', 'wrong');
      await expect(signIn('known', PASSWORD)).resolves.toMatchObject({ signedIn: true });
    }
    for (let i = 0; i < 6; i++) await signIn('known', 'wrong', '198.51.100.9');
    await expect(signIn('known', PASSWORD)).resolves.toMatchObject({ signedIn: true });
  });

  it('renews a hash with old parameters', async () => {
    const { signIn, stores } = world();
    const passwordHash = await hash(PASSWORD.normalize('NFKC'), {
      memoryCost: 8192,
      timeCost: 1,
      parallelism: 1,
    });
    stores.credentials.set('old', { personId: 'p', passwordHash, disabled: false });
    await expect(signIn('old', PASSWORD)).resolves.toMatchObject({ signedIn: true });
    expect(needsRehash(stores.credentials.get('old')?.passwordHash ?? '')).toBe(false);
    await expect(signIn('old', PASSWORD)).resolves.toMatchObject({ signedIn: true });
  });
});

describe('Sessions', () => {
  it('end after an idle hour, and after twelve hours of use', async () => {
    const { enrol, signIn, sessions, pass } = world();
    await enrol('a');
    const idle = await signIn('a', PASSWORD);
    const used = await signIn('a', PASSWORD);
    if (!idle.signedIn || !used.signedIn) throw new Error('not signed in');
    for (let i = 0; i < 23; i++) {
      pass(minutes(31));
      await expect(sessions.find(used.token, 'browser')).resolves.not.toBeNull();
    }
    await expect(sessions.find(idle.token, 'browser')).resolves.toBeNull();
    pass(minutes(7));
    await expect(sessions.find(used.token, 'browser')).resolves.toBeNull();
  });

  it('end by signing out', async () => {
    const { enrol, signIn, sessions } = world();
    await enrol('a');
    const result = await signIn('a', PASSWORD);
    if (!result.signedIn) throw new Error('not signed in');
    await sessions.end(result.session);
    await expect(sessions.find(result.token, 'browser')).resolves.toBeNull();
  });

  it('of programs do not end by idleness, only at their own end', async () => {
    const { sessions, pass } = world();
    const { token } = await sessions.issueProgramToken('p', minutes(600));
    pass(minutes(599));
    await expect(sessions.find(token, 'program')).resolves.toMatchObject({ kind: 'program', personId: 'p' });
    await expect(sessions.find(token, 'browser')).resolves.toBeNull();
    pass(minutes(1));
    await expect(sessions.find(token, 'program')).resolves.toBeNull();
  });
});
