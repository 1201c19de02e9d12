import { DOSSIER_OUTCOMES, type DossierOutcomeKind } from '@vinhdanh/domain';
import { ChoiceField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';
import { EnactmentMoveDto, PlaceDto } from './enactment.dto';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

/** Dossiers that went one way: from the same place to the same place. */
export class EnactedWayDto extends EnactmentMoveDto {
  @Shown(String, 'moved||district.appraise|ubnd-huyen-chi-lang|province.intake|so-noi-vu-lang-son', {
    description: 'By which the list is narrowed to them.',
  })
  way!: string;
}

class MovedLimitDto {
  @Shown(String, '2026-01-06', { format: 'date' }) from!: string;
  @Shown(String, '2026-01-07', { format: 'date' }) to!: string;
}

class EnactedDossierDto {
  @Shown(String, ID, { format: 'uuid' }) dossier!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'Hoàng Thị Ví Dụ (hư cấu)', {
    nullable: true,
    description: 'Who or what it is about; null where the caller may not see the dossier itself.',
  })
  subjectName!: string | null;
  @Shown(String, 'moved', { enum: DOSSIER_OUTCOMES }) outcome!: DossierOutcomeKind;
  @Shown(String, null, { nullable: true }) reason!: string | null;
  @Shown(String, null, { nullable: true, description: 'The reason as a sentence.' }) sentence!: string | null;
  @ShownObject(() => PlaceDto, { nullable: true }) from!: PlaceDto | null;
  @ShownObject(() => PlaceDto, { nullable: true }) to!: PlaceDto | null;
  @ShownObject(() => MovedLimitDto, {
    nullable: true,
    description: 'Of a limit that was moved: the day on which it ended, and ends.',
  })
  limit!: MovedLimitDto | null;
}

export class EnactedPageDto {
  @ShownObject(() => [EnactedDossierDto]) items!: readonly EnactedDossierDto[];
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

export class EnactedFileQueryDto {
  @ChoiceField({
    description: 'Only those of this outcome.',
    example: 'moved',
    of: DOSSIER_OUTCOMES,
    optional: true,
  })
  outcome?: DossierOutcomeKind;
  @TextField({
    description: 'Only those that went this way.',
    example: undefined,
    max: 1_000,
    optional: true,
  })
  way?: string;
  @TextField({
    description:
      'Words in the code, or in subject or award of dossiers that the caller may see; diacritics do not matter.',
    example: 'hoang van',
    max: 100,
    optional: true,
  })
  q?: string;
}

export class EnactedQueryDto extends EnactedFileQueryDto {
  @TextField({
    description: 'nextCursor of the page before.',
    example: 'HS-2026-000100',
    max: 100,
    optional: true,
  })
  cursor?: string;
}
