import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OrganizationEntity } from './bodies.entity';
import {
  DayColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextArrayColumn,
  TextColumn,
  UuidColumn,
} from './columns';

@Entity({ schema: 'work', name: 'organization_successor' })
@Unique('organization_successor_once', ['fromId', 'toId'])
@Check('organization_successor_kind', "kind IN ('merge', 'split', 'dissolve', 'rename')")
@Check('organization_successor_article', "article <> ''")
@Check('organization_successor_evidence', "evidence IN ('Q', 'S', 'P', 'I', 'M', 'N')")
@Check('organization_successor_other', 'to_id <> from_id')
@Check('organization_successor_someone', "to_id IS NOT NULL OR kind = 'dissolve'")
export class OrganizationSuccessorEntity {
  @TextColumn('from_id', { primary: true, primaryKeyConstraintName: 'organization_successor_pk' })
  @ForeignKey(() => OrganizationEntity, { name: 'organization_successor_from_fk' })
  fromId!: string;
  @IntegerColumn('ordinal', { primary: true, primaryKeyConstraintName: 'organization_successor_pk' })
  ordinal!: number;
  @TextColumn('to_id', { nullable: true })
  @ForeignKey(() => OrganizationEntity, { name: 'organization_successor_to_fk' })
  toId!: string | null;
  @TextColumn('kind') kind!: string;
  @DayColumn('day') day!: string;
  @TextColumn('article') article!: string;
  @TextColumn('evidence') evidence!: string;
}

@Entity({ schema: 'read', name: 'enactment' })
@Index('read_enactment_changed', { synchronize: false })
export class ReadEnactmentEntity {
  @UuidColumn('id', { primary: true, primaryKeyConstraintName: 'read_enactment_pk' }) id!: string;
  @IntegerColumn('seq') seq!: number;
  @TextColumn('phase') phase!: string;
  @TextColumn('kind') kind!: string;
  @TextColumn('order_number') orderNumber!: string;
  @DayColumn('effective_on') effectiveOn!: string;
  @TextArrayColumn('within') within!: readonly string[];
  @InstantColumn('changed_at') changedAt!: string;
  @JsonColumn('state') state!: unknown;
}

@Entity({ schema: 'read', name: 'enactment_dossier' })
@Index('read_enactment_dossier_code', ['enactmentId', 'code'])
export class ReadEnactmentDossierEntity {
  @UuidColumn('enactment_id', { primary: true, primaryKeyConstraintName: 'read_enactment_dossier_pk' })
  enactmentId!: string;
  @UuidColumn('dossier_id', { primary: true, primaryKeyConstraintName: 'read_enactment_dossier_pk' })
  dossierId!: string;
  @TextColumn('code') code!: string;
  @TextColumn('outcome') outcome!: string;
  @TextColumn('reason', { nullable: true }) reason!: string | null;
  @TextColumn('from_step', { nullable: true }) fromStep!: string | null;
  @TextColumn('from_body', { nullable: true }) fromBody!: string | null;
  @TextColumn('to_step', { nullable: true }) toStep!: string | null;
  @TextColumn('to_body', { nullable: true }) toBody!: string | null;
  @DayColumn('from_day', { nullable: true }) fromDay!: string | null;
  @DayColumn('to_day', { nullable: true }) toDay!: string | null;
}
