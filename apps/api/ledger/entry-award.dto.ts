import { SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { CitedDto } from '../catalogue/catalogue.dto';
import { DayField } from '../openapi/fields';
import { Shown } from '../openapi/shown';

export class EntryAwardsQueryDto {
  @DayField({
    description: 'Day of the decision; unless given, all awards that any entry may name.',
    example: '2021-12-20',
    optional: true,
  })
  on?: string;
}

/** An award that an entry may name, and the place that says so. */
export class EntryAwardDto extends CitedDto {
  @Shown(String, 'BK-BT') code!: string;
  @Shown(String, 'Bằng khen của bộ, ban, ngành, tỉnh') nameVi!: string;
  @Shown(String, 'Ministry or provincial certificate of merit') nameEn!: string;
  @Shown(String, ['person', 'collective'], { list: true, enum: SUBJECT_KINDS })
  subjects!: readonly SubjectKind[];
  @Shown(String, '2004-07-01', { format: 'date', description: 'First day on which that place knows it.' })
  from!: string;
  @Shown(String, '2023-12-31', {
    format: 'date',
    nullable: true,
    description: 'The last; null: it still does.',
  })
  to!: string | null;
  @Shown(Boolean, false, { description: 'Whether the text was quoted.' }) verified!: boolean;
}
