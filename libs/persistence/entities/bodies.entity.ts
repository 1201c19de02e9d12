import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BooleanColumn, DayColumn, TextColumn, UuidColumn } from './columns';

@Entity({ schema: 'work', name: 'organization' })
@Check('organization_term', 'to_date IS NULL OR to_date >= from_date')
export class OrganizationEntity {
  @TextColumn('id', { primary: true, primaryKeyConstraintName: 'organization_pk' }) id!: string;
  @TextColumn('name_vi') nameVi!: string;
  @TextColumn('name_en') nameEn!: string;
  @TextColumn('level') level!: string;
  @TextColumn('place_vi') placeVi!: string;
  @TextColumn('symbol', { default: '' }) symbol!: string;
  @DayColumn('from_date') from!: string;
  @DayColumn('to_date', { nullable: true }) to!: string | null;
}

@Entity({ schema: 'work', name: 'organization_parent' })
@Check('organization_parent_term', 'to_date IS NULL OR to_date >= from_date')
export class OrganizationParentEntity {
  @TextColumn('organization_id', { primary: true, primaryKeyConstraintName: 'organization_parent_pk' })
  @ForeignKey(() => OrganizationEntity, { name: 'organization_parent_organization_fk' })
  organizationId!: string;
  @TextColumn('parent_id')
  @ForeignKey(() => OrganizationEntity, { name: 'organization_parent_parent_fk' })
  parentId!: string;
  @DayColumn('from_date', { primary: true, primaryKeyConstraintName: 'organization_parent_pk' })
  from!: string;
  @DayColumn('to_date', { nullable: true }) to!: string | null;
}

@Entity({ schema: 'work', name: 'person' })
@Check('person_locale', "locale IN ('vi', 'en')")
export class PersonEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'person_pk' }) id!: string;
  @TextColumn('name') name!: string;
  @TextColumn('email') email!: string;
  @TextColumn('locale') locale!: 'vi' | 'en';
  @BooleanColumn('fictitious') fictitious!: boolean;
  @BooleanColumn('allows_nudges', { default: false }) allowsNudges!: boolean;
}

@Entity({ schema: 'work', name: 'office' })
@Index('office_person', ['personId'])
@Index('office_organization_role', ['organizationId', 'role'])
@Check(
  'office_role',
  "role IN ('applicant', 'secretary', 'head', 'deputy', 'clerk', 'member', 'inspector', 'auditor', 'administrator')",
)
@Check('office_term', 'to_date IS NULL OR to_date >= from_date')
export class OfficeEntity {
  @TextColumn('id', { primary: true, primaryKeyConstraintName: 'office_pk' }) id!: string;
  @UuidColumn('person_id')
  @ForeignKey(() => PersonEntity, { name: 'office_person_fk' })
  personId!: string;
  @TextColumn('organization_id')
  @ForeignKey(() => OrganizationEntity, { name: 'office_organization_fk' })
  organizationId!: string;
  @TextColumn('role') role!: string;
  @TextColumn('title_vi') titleVi!: string;
  @TextColumn('title_en') titleEn!: string;
  @TextColumn('jurisdiction', { nullable: true })
  @ForeignKey(() => OrganizationEntity, { name: 'office_jurisdiction_fk' })
  jurisdiction!: string | null;
  @DayColumn('from_date') from!: string;
  @DayColumn('to_date', { nullable: true }) to!: string | null;
}
