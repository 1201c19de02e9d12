import { SUBJECT_KINDS } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { NumberField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

export class ReportQueryDto {
  @TextField({
    description: 'The body; all below it is counted too.',
    example: 'ubnd-tinh-lang-son',
    max: 100,
  })
  body!: string;
  @NumberField({
    description: 'Calendar year of the decisions.',
    example: 2022,
    min: 1945,
    max: 2199,
    query: true,
  })
  year!: number;
}

class CountedDto {
  @Shown('integer', 1978, { description: 'How often it was given (lượt).' }) instances!: number;
  @Shown('integer', 1900, { description: 'To how many different subjects.' }) subjects!: number;
}

class AwardNameDto {
  @Shown(String, 'Bằng khen của bộ, ban, ngành, tỉnh') nameVi!: string;
  @Shown(String, 'Ministry or provincial certificate of merit') nameEn!: string;
}

class AwardCountDto extends CountedDto {
  @Shown(String, 'BK-BT') award!: string;
  @ShownObject(() => AwardNameDto) name!: AwardNameDto;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: string;
}

class KindCountDto extends CountedDto {
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: string;
}

class CategoryCountDto extends CountedDto {
  @Shown(String, 'direct-worker', { description: 'Empty where the ledger has no category.' })
  category!: string;
}

class ShareDto {
  @Shown('integer', 1652) numerator!: number;
  @Shown('integer', 2091) denominator!: number;
  @Shown(String, '79.01', { nullable: true, description: 'null: of nothing.' }) percent!: string | null;
}

class ChangeDto {
  @Shown(String, '+13.56', { description: 'In percentage points.' }) points!: string;
  @Shown(String, '+20.72', { nullable: true, description: 'In percent of the share before.' }) relative!:
    string | null;
}

class ComparedShareDto {
  @ShownObject(() => ShareDto) share!: ShareDto;
  @ShownObject(() => ShareDto, { description: 'In the year before.' }) before!: ShareDto;
  @ShownObject(() => ChangeDto, { nullable: true }) change!: ChangeDto | null;
}

class LevelReportDto extends CountedDto {
  @Shown(String, 'province', {
    description: '"state": the President or the Prime Minister; else the level of the body that decided.',
  })
  level!: string;
  @ShownObject(() => [AwardCountDto]) awards!: readonly AwardCountDto[];
  @ShownObject(() => [KindCountDto]) kinds!: readonly KindCountDto[];
  @ShownObject(() => [CategoryCountDto], { description: 'Of persons.' })
  categories!: readonly CategoryCountDto[];
  @ShownObject(() => ComparedShareDto, { description: 'Instances to direct workers, of all instances.' })
  directWorkers!: ComparedShareDto;
  @ShownObject(() => ComparedShareDto, { description: 'Instances to direct workers, of those to persons.' })
  directWorkersOfPersons!: ComparedShareDto;
}

export class LedgerReportDto {
  @ShownObject(() => BodyDto) body!: BodyDto;
  @Shown('integer', 2022) year!: number;
  @ShownObject(() => CountedDto) total!: CountedDto;
  @ShownObject(() => [LevelReportDto]) levels!: readonly LevelReportDto[];
}
