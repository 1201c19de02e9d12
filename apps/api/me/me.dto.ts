import { ROLES } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, FlagField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

export class SignInDto {
  @TextField({ description: 'Sign-in name.', example: 'thu.ky.tinh', max: 100 }) username!: string;
  @TextField({ description: 'Password.', example: 'mot-mat-khau-dai', max: 1024 }) password!: string;
}

export class OfficeChoiceDto {
  @TextField({
    description: 'One of the offices of the caller.',
    example: 'so-noi-vu-lang-son.secretary',
    max: 100,
  })
  office!: string;
}

export class LocaleChoiceDto {
  @ChoiceField({ description: 'The language of mails and of the screens.', example: 'vi', of: ['vi', 'en'] })
  locale!: 'vi' | 'en';
}

export class NudgesChoiceDto {
  @FlagField({
    description: 'Whether the secretary of a council may remind the caller of a vote that waits for them.',
    example: true,
  })
  allowed!: boolean;
}

export class PersonDto {
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01', { format: 'uuid' }) id!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') name!: string;
  @Shown(String, 'vi', { enum: ['vi', 'en'] }) locale!: 'vi' | 'en';
  @Shown(Boolean, true, { description: 'No real person: made for demonstration.' }) fictitious!: boolean;
  @Shown(Boolean, false, { description: 'Lets the secretary of a council remind them of a vote.' })
  allowsNudges!: boolean;
}

class LevelledBodyDto extends BodyDto {
  @Shown(String, 'province') level!: string;
}

export class OfficeDto {
  @Shown(String, 'so-noi-vu-lang-son.secretary') id!: string;
  @Shown(String, 'Chuyên viên thi đua') titleVi!: string;
  @Shown(String, 'Commendation officer') titleEn!: string;
  @Shown(String, 'secretary', { enum: ROLES }) role!: string;
  @ShownObject(() => LevelledBodyDto) organization!: LevelledBodyDto;
  @Shown(String, '2021-01-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
  @Shown(Boolean, true, { description: 'Held today.' }) current!: boolean;
  @Shown(Boolean, false, { description: 'It looks after the whole country.' }) everywhere!: boolean;
}

export class MeDto {
  @ShownObject(() => PersonDto) person!: PersonDto;
  @ShownObject(() => [OfficeDto]) offices!: OfficeDto[];
  @Shown(String, 'so-noi-vu-lang-son.secretary', {
    nullable: true,
    description: 'The office in which the caller acts.',
  })
  office!: string | null;
  @Shown(String, 'q3p2b1FfQJw0H3d1kLzvT1p4W9bq6R8q0bYw6m5v4jE', {
    description:
      'Sent back as X-CSRF-Token with everything that changes something; empty for a bearer token.',
  })
  csrfToken!: string;
}

export class SignedInDto {
  @ShownObject(() => MeDto) me!: MeDto;
  @Shown(String, 'q3p2b1FfQJw0H3d1kLzvT1p4W9bq6R8q0bYw6m5v4jE') csrfToken!: string;
}
