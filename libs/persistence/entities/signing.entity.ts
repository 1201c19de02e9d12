import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeEntity, PersonEntity } from './bodies.entity';
import { DayColumn, InstantColumn, IntegerColumn, TextColumn, UuidColumn } from './columns';
import { StoredFileEntity } from './work.entity';

@Entity({ schema: 'work', name: 'signing_power' })
@Index('signing_power_in_place_of', ['inPlaceOf'])
@Check('signing_power_others', 'office_id <> in_place_of')
@Check('signing_power_document', '(document_number IS NULL) = (document_date IS NULL)')
@Check('signing_power_term', 'to_date IS NULL OR to_date >= from_date')
@Check('signing_power_file', 'document_file IS NULL OR document_number IS NOT NULL')
export class SigningPowerEntity {
  @TextColumn('office_id', { primary: true, primaryKeyConstraintName: 'signing_power_pk' })
  @ForeignKey(() => OfficeEntity, { name: 'signing_power_office_fk' })
  officeId!: string;
  @TextColumn('in_place_of', { primary: true, primaryKeyConstraintName: 'signing_power_pk' })
  @ForeignKey(() => OfficeEntity, { name: 'signing_power_in_place_of_fk' })
  inPlaceOf!: string;
  @TextColumn('form', { primary: true, primaryKeyConstraintName: 'signing_power_pk' }) form!: string;
  @TextColumn('document_number', { nullable: true }) documentNumber!: string | null;
  @DayColumn('document_date', { nullable: true }) documentDate!: string | null;
  @TextColumn('document_file', { nullable: true })
  @ForeignKey(() => StoredFileEntity, { name: 'signing_power_file_fk' })
  documentFile!: string | null;
  @DayColumn('from_date', { primary: true, primaryKeyConstraintName: 'signing_power_pk' }) from!: string;
  @DayColumn('to_date', { nullable: true }) to!: string | null;
}

@Entity({ schema: 'work', name: 'certificate_revocation' })
export class CertificateRevocationEntity {
  @TextColumn('office_id', { primary: true, primaryKeyConstraintName: 'certificate_revocation_pk' })
  @ForeignKey(() => OfficeEntity, { name: 'certificate_revocation_office_fk' })
  officeId!: string;
  @IntegerColumn('number', { primary: true, primaryKeyConstraintName: 'certificate_revocation_pk' })
  number!: number;
  @InstantColumn('revoked_at') revokedAt!: string;
  @TextColumn('reason') reason!: string;
  @UuidColumn('by_person')
  @ForeignKey(() => PersonEntity, { name: 'certificate_revocation_person_fk' })
  byPerson!: string;
  @TextColumn('by_office')
  @ForeignKey(() => OfficeEntity, { name: 'certificate_revocation_by_office_fk' })
  byOffice!: string;
}
