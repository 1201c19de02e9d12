import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeEntity, PersonEntity } from './bodies.entity';
import { InstantColumn, TextColumn, UuidColumn } from './columns';

@Entity({ schema: 'work', name: 'account' })
@Unique('account_username_unique', ['username'])
export class AccountEntity {
  @UuidColumn('person_id', { primary: true, primaryKeyConstraintName: 'account_pk' })
  @ForeignKey(() => PersonEntity, { name: 'account_person_fk' })
  personId!: string;
  @TextColumn('username') username!: string;
  @TextColumn('password_hash') passwordHash!: string;
}

@Entity({ schema: 'work', name: 'sign_in' })
@Check('sign_in_kind', "kind IN ('cookie', 'bearer')")
export class SignInEntity {
  /** SHA-256 of the opaque token, hexadecimal. */
  @TextColumn('token_hash', { primary: true, primaryKeyConstraintName: 'sign_in_pk' }) tokenHash!: string;
  @TextColumn('kind') kind!: 'cookie' | 'bearer';
  @UuidColumn('person_id')
  @ForeignKey(() => PersonEntity, { name: 'sign_in_person_fk' })
  personId!: string;
  @TextColumn('office_id', { nullable: true })
  @ForeignKey(() => OfficeEntity, { name: 'sign_in_office_fk' })
  officeId!: string | null;
  @TextColumn('label') label!: string;
  @InstantColumn('created_at') createdAt!: string;
  @InstantColumn('last_seen_at') lastSeenAt!: string;
  @InstantColumn('expires_at') expiresAt!: string;
}
