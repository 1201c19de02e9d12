import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OrganizationEntity, PersonEntity } from './bodies.entity';
import { BooleanColumn, InstantColumn, IntegerColumn, JsonColumn, TextColumn, UuidColumn } from './columns';

@Entity({ schema: 'work', name: 'stored_file' })
@Check('stored_file_sha256', "sha256 ~ '^[0-9a-f]{64}$'")
@Check('stored_file_size', 'size > 0')
export class StoredFileEntity {
  @TextColumn('sha256', { primary: true, primaryKeyConstraintName: 'stored_file_pk' }) sha256!: string;
  @IntegerColumn('size') size!: number;
  @TextColumn('type') type!: string;
}

@Entity({ schema: 'work', name: 'upload' })
export class UploadEntity {
  @UuidColumn('person_id', { primary: true, primaryKeyConstraintName: 'upload_pk' })
  @ForeignKey(() => PersonEntity, { name: 'upload_person_fk' })
  personId!: string;
  @TextColumn('sha256', { primary: true, primaryKeyConstraintName: 'upload_pk' })
  @ForeignKey(() => StoredFileEntity, { name: 'upload_file_fk' })
  sha256!: string;
  @TextColumn('name') name!: string;
  @InstantColumn('at') at!: string;
}

@Entity({ schema: 'work', name: 'draft' })
@Index('draft_person', ['personId', 'updatedAt'])
@Check('draft_version', 'version > 0')
export class DraftEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'draft_pk' }) id!: string;
  @UuidColumn('person_id')
  @ForeignKey(() => PersonEntity, { name: 'draft_person_fk' })
  personId!: string;
  @TextColumn('organization_id')
  @ForeignKey(() => OrganizationEntity, { name: 'draft_organization_fk' })
  organizationId!: string;
  @TextColumn('award') award!: string;
  @JsonColumn('content') content!: unknown;
  @BooleanColumn('retrospective') retrospective!: boolean;
  @IntegerColumn('version') version!: number;
  @InstantColumn('updated_at') updatedAt!: string;
}

@Entity({ schema: 'work', name: 'outbox' })
@Index('outbox_waiting', ['createdAt'], { where: 'begun_at IS NULL' })
@Check('outbox_kind', "thing_kind IN ('dossier', 'session', 'round', 'enactment')")
export class OutboxEntity {
  @TextColumn('thing_kind', { primary: true, primaryKeyConstraintName: 'outbox_pk' })
  thingKind!: 'dossier' | 'session' | 'round' | 'enactment';
  @UuidColumn('thing_id', { primary: true, primaryKeyConstraintName: 'outbox_pk' }) thingId!: string;
  @JsonColumn('opening') opening!: unknown;
  @InstantColumn('created_at') createdAt!: string;
  @InstantColumn('begun_at', { nullable: true }) begunAt!: string | null;
}

@Entity({ schema: 'work', name: 'idempotency' })
export class IdempotencyEntity {
  @UuidColumn('person_id', { primary: true, primaryKeyConstraintName: 'idempotency_pk' })
  @ForeignKey(() => PersonEntity, { name: 'idempotency_person_fk' })
  personId!: string;
  @TextColumn('key', { primary: true, primaryKeyConstraintName: 'idempotency_pk' }) key!: string;
  @TextColumn('request') request!: string;
  @JsonColumn('answer') answer!: unknown;
  @InstantColumn('at') at!: string;
}

@Entity({ schema: 'work', name: 'reservation' })
@Index('reservation_thing', ['thingKind', 'thingId'])
@Check('reservation_kind', "thing_kind IN ('session', 'round')")
export class ReservationEntity {
  @UuidColumn('dossier_id', { primary: true, primaryKeyConstraintName: 'reservation_pk' }) dossierId!: string;
  @TextColumn('thing_kind') thingKind!: 'session' | 'round';
  @UuidColumn('thing_id') thingId!: string;
}

@Entity({ schema: 'work', name: 'document_number' })
@Unique('document_number_round_unique', ['roundId'])
export class DocumentNumberEntity {
  @TextColumn('organization_id', { primary: true, primaryKeyConstraintName: 'document_number_pk' })
  @ForeignKey(() => OrganizationEntity, { name: 'document_number_organization_fk' })
  organizationId!: string;
  @TextColumn('series', { primary: true, primaryKeyConstraintName: 'document_number_pk' }) series!: string;
  @IntegerColumn('year', { primary: true, primaryKeyConstraintName: 'document_number_pk' }) year!: number;
  @IntegerColumn('number', { primary: true, primaryKeyConstraintName: 'document_number_pk' }) number!: number;
  @UuidColumn('round_id') roundId!: string;
}

@Entity({ schema: 'work', name: 'notification' })
@Unique('notification_once', ['thingKind', 'thingId', 'seq', 'personId', 'kind'])
@Index('notification_inbox', { synchronize: false })
@Index('notification_waiting', ['mailNextAt'], { where: "mail_state = 'waiting'" })
@Check('notification_mail_state', "mail_state IN ('waiting', 'sent', 'undeliverable')")
export class NotificationEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'notification_pk' }) id!: string;
  @TextColumn('thing_kind') thingKind!: string;
  @UuidColumn('thing_id') thingId!: string;
  @IntegerColumn('seq') seq!: number;
  @UuidColumn('person_id')
  @ForeignKey(() => PersonEntity, { name: 'notification_person_fk' })
  personId!: string;
  @TextColumn('kind') kind!: string;
  @JsonColumn('params') params!: unknown;
  @InstantColumn('created_at') createdAt!: string;
  @InstantColumn('read_at', { nullable: true }) readAt!: string | null;
  @TextColumn('mail_state') mailState!: 'waiting' | 'sent' | 'undeliverable';
  @IntegerColumn('mail_attempts', { default: 0 }) mailAttempts!: number;
  @InstantColumn('mail_next_at') mailNextAt!: string;
  @InstantColumn('mail_sent_at', { nullable: true }) mailSentAt!: string | null;
}
