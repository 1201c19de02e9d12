import { Check, Column, Entity, Generated, Unique } from 'typeorm';
import { DayColumn, InstantColumn, IntegerColumn, JsonColumn, TextColumn, UuidColumn } from './columns';

@Entity({ schema: 'record', name: 'event' })
@Unique('event_position_unique', ['position'])
@Check('event_seq', 'seq > 0')
export class RecordEventEntity {
  @TextColumn('thing_kind', { primary: true, primaryKeyConstraintName: 'event_pk' }) thingKind!: string;
  @UuidColumn('thing_id', { primary: true, primaryKeyConstraintName: 'event_pk' }) thingId!: string;
  @IntegerColumn('seq', { primary: true, primaryKeyConstraintName: 'event_pk' }) seq!: number;
  @Column({ name: 'position', type: 'bigint' }) @Generated('increment') position!: number;
  @TextColumn('type') type!: string;
  @InstantColumn('at') at!: string;
  @DayColumn('on_day') on!: string;
  @TextColumn('by_person') byPerson!: string;
  @TextColumn('by_office') byOffice!: string;
  @JsonColumn('body') body!: unknown;
  @TextColumn('previous_hash') previousHash!: string;
  @TextColumn('hash') hash!: string;
}
