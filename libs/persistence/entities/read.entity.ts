import { Check, Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  DayColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextArrayColumn,
  TextColumn,
  UuidColumn,
} from './columns';

@Entity({ schema: 'read', name: 'dossier' })
@Index('read_dossier_changed', { synchronize: false })
@Index('dossier_subject', { synchronize: false })
@Index('read_dossier_cap', { synchronize: false })
@Index('read_dossier_past_cap', { synchronize: false })
@Index('read_dossier_ended', { synchronize: false })
@Index('read_dossier_holder', ['organizationId', 'stepKind'])
export class ReadDossierEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'read_dossier_pk' }) id!: string;
  @TextColumn('code') code!: string;
  @IntegerColumn('seq') seq!: number;
  @TextColumn('status') status!: string;
  @TextColumn('award') award!: string;
  @TextColumn('subject_name') subjectName!: string;
  @TextColumn('search') search!: string;
  @TextColumn('step_id', { nullable: true }) stepId!: string | null;
  @TextColumn('step_kind', { nullable: true }) stepKind!: string | null;
  @TextColumn('organization_id', { nullable: true }) organizationId!: string | null;
  @TextColumn('council_id', { nullable: true }) councilId!: string | null;
  @InstantColumn('due_at', { nullable: true }) dueAt!: string | null;
  @BooleanColumn('held') held!: boolean;
  @InstantColumn('submitted_at') submittedAt!: string;
  @InstantColumn('changed_at') changedAt!: string;
  @JsonColumn('state') state!: unknown;
}

@Entity({ schema: 'read', name: 'dossier_party' })
@Index('read_dossier_party', ['kind', 'party', 'dossierId'])
@Check('read_dossier_party_kind', "kind IN ('person', 'body', 'council', 'jurisdiction')")
export class ReadDossierPartyEntity {
  @UuidColumn('dossier_id', { primary: true, primaryKeyConstraintName: 'read_dossier_party_pk' })
  dossierId!: string;
  @TextColumn('kind', { primary: true, primaryKeyConstraintName: 'read_dossier_party_pk' })
  kind!: 'person' | 'body' | 'council' | 'jurisdiction';
  @TextColumn('party', { primary: true, primaryKeyConstraintName: 'read_dossier_party_pk' }) party!: string;
}

@Entity({ schema: 'read', name: 'session' })
@Index('read_session_council', { synchronize: false })
@Index('read_session_seat', { synchronize: false })
export class ReadSessionEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'read_session_pk' }) id!: string;
  @IntegerColumn('seq') seq!: number;
  @TextColumn('phase') phase!: string;
  @TextColumn('council_id') councilId!: string;
  @TextColumn('organization_id') organizationId!: string;
  @DayColumn('held_on') heldOn!: string;
  /** Offices that sit or count in it. */
  @TextArrayColumn('seat_offices') seatOffices!: readonly string[];
  @InstantColumn('changed_at') changedAt!: string;
  @JsonColumn('state') state!: unknown;
}

@Entity({ schema: 'read', name: 'round' })
@Index('read_round_signatory', { synchronize: false })
@Index('read_round_next', ['nextOfficeId'], { where: 'next_office_id IS NOT NULL' })
export class ReadRoundEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'read_round_pk' }) id!: string;
  @IntegerColumn('seq') seq!: number;
  @TextColumn('phase') phase!: string;
  @TextColumn('kind') kind!: string;
  @TextColumn('organization_id') organizationId!: string;
  @TextColumn('next_office_id', { nullable: true }) nextOfficeId!: string | null;
  @TextArrayColumn('signatory_offices') signatoryOffices!: readonly string[];
  @InstantColumn('changed_at') changedAt!: string;
  @JsonColumn('state') state!: unknown;
}

@Entity({ schema: 'read', name: 'thing_file' })
export class ReadThingFileEntity {
  @TextColumn('sha256', { primary: true, primaryKeyConstraintName: 'read_thing_file_pk' }) sha256!: string;
  @TextColumn('thing_kind', { primary: true, primaryKeyConstraintName: 'read_thing_file_pk' })
  thingKind!: string;
  @UuidColumn('thing_id', { primary: true, primaryKeyConstraintName: 'read_thing_file_pk' }) thingId!: string;
}
