import type { DataSource } from 'typeorm';
import type { Credential, CredentialStore, Session, SessionKind, SessionStore } from '@vinhdanh/auth';
import { TODAY } from './sql-words';
import type { HeldOffice, KnownPerson } from './viewer';

/** A session with who is signed in and all offices of that person: one statement for each request. */
export interface SignedIn extends Session {
  readonly person: KnownPerson;
  readonly offices: readonly HeldOffice[];
  /** The office chosen for this sign-in. */
  readonly officeId: string | null;
}

const KINDS: Readonly<Record<SessionKind, string>> = { browser: 'cookie', program: 'bearer' };

/** Who was replaced while the office lasts has a seat no more; an office that has ended still shows what is entered from paper. */
const STILL_SEATED = `(h.to_date IS NULL OR h.to_date >= least(o.to_date, ${TODAY}))`;

/** Councils with a seat of the office `o`, of its person, or of the post in which it follows another one: an index for each way. */
const COUNCILS = `ARRAY(
  SELECT seat.council_id FROM work.seat_holder h JOIN work.seat seat ON seat.id = h.seat_id
  WHERE h.person_id = o.person_id AND ${STILL_SEATED}
  UNION SELECT seat.council_id FROM work.office same
    JOIN work.seat_holder h ON h.office_id = same.id JOIN work.seat seat ON seat.id = h.seat_id
  WHERE (same.id = o.id OR (same.organization_id = o.organization_id AND same.role = o.role AND o.role <> 'member'
      AND same.title_vi = o.title_vi AND same.to_date < o.from_date)) AND ${STILL_SEATED})`;

const FIND = `/* signed_in */
  SELECT s.token_hash AS "tokenHash", s.kind, s.office_id AS "officeId", s.created_at AS "createdAt",
    s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
    json_build_object('id', p.id, 'name', p.name, 'locale', p.locale, 'fictitious', p.fictitious,
      'allowsNudges', p.allows_nudges) AS person,
    coalesce((SELECT json_agg(json_build_object(
        'id', o.id, 'titleVi', o.title_vi, 'titleEn', o.title_en, 'role', o.role,
        'organization', json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en, 'level', b.level),
        'from', greatest(o.from_date, b.from_date), 'to', least(o.to_date, b.to_date),
        'jurisdiction', o.jurisdiction, 'everywhere', coalesce(j.level = 'central', false),
        'councils', ${COUNCILS})
      ORDER BY o.from_date DESC, o.id)
      FROM work.office o JOIN work.organization b ON b.id = o.organization_id
      LEFT JOIN work.organization j ON j.id = o.jurisdiction
      WHERE o.person_id = p.id), '[]') AS offices
  FROM work.sign_in s JOIN work.person p ON p.id = s.person_id WHERE s.token_hash = $1`;

type Row = Pick<SignedIn, 'tokenHash' | 'person' | 'offices' | 'officeId'> & {
  readonly kind: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
};

/** Sessions of people and programs, by the hash of their token. */
export class SignInStore implements SessionStore<SignedIn> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly label = '',
  ) {}

  /** The same store, writing this label with the sessions that it adds. */
  labelled(label: string): SignInStore {
    return new SignInStore(this.dataSource, label);
  }

  async insert(session: Session): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO work.sign_in (token_hash, kind, person_id, label, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        session.tokenHash,
        KINDS[session.kind],
        session.personId,
        this.label,
        session.createdAt,
        session.lastSeenAt,
        session.expiresAt,
      ],
    );
  }

  async findByTokenHash(tokenHash: string): Promise<SignedIn | null> {
    const [row] = await this.dataSource.query<Row[]>(FIND, [tokenHash]);
    if (!row) return null;
    return {
      ...row,
      id: row.tokenHash,
      kind: row.kind === KINDS.browser ? 'browser' : 'program',
      personId: row.person.id,
      createdAt: new Date(row.createdAt),
      lastSeenAt: new Date(row.lastSeenAt),
      expiresAt: new Date(row.expiresAt),
    };
  }

  async touch(tokenHash: string, seenAt: Date): Promise<void> {
    await this.dataSource.query(
      'UPDATE work.sign_in SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2',
      [tokenHash, seenAt],
    );
  }

  async revoke(tokenHash: string): Promise<void> {
    await this.dataSource.query('DELETE FROM work.sign_in WHERE token_hash = $1', [tokenHash]);
  }

  /** The office in which the session acts from now on. */
  async chooseOffice(tokenHash: string, office: string): Promise<void> {
    await this.dataSource.query('UPDATE work.sign_in SET office_id = $2 WHERE token_hash = $1', [
      tokenHash,
      office,
    ]);
  }
}

/** Who may sign in, and with what. */
export class AccountStore implements CredentialStore {
  constructor(private readonly dataSource: DataSource) {}

  async findBySignInName(signInName: string): Promise<Credential | null> {
    const [row] = await this.dataSource.query<Array<{ personId: string; passwordHash: string }>>(
      'SELECT person_id AS "personId", password_hash AS "passwordHash" FROM work.account WHERE username = $1',
      [signInName],
    );
    return row ? { ...row, disabled: false } : null;
  }

  async replacePasswordHash(personId: string, passwordHash: string): Promise<void> {
    await this.dataSource.query('UPDATE work.account SET password_hash = $2 WHERE person_id = $1', [
      personId,
      passwordHash,
    ]);
  }

  /** The language in which a person is written to. */
  async chooseLocale(personId: string, locale: 'vi' | 'en'): Promise<void> {
    await this.dataSource.query('UPDATE work.person SET locale = $2 WHERE id = $1', [personId, locale]);
  }

  /** Whether a council's secretary may remind the person of a vote that waits for them. */
  async allowNudges(personId: string, allowed: boolean): Promise<void> {
    await this.dataSource.query('UPDATE work.person SET allows_nudges = $2 WHERE id = $1', [
      personId,
      allowed,
    ]);
  }

  /** Which of the persons let themselves be reminded. */
  async allowingNudges(persons: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<Array<{ id: string }>>(
      'SELECT id FROM work.person WHERE id::text = ANY($1::text[]) AND allows_nudges',
      [persons],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
