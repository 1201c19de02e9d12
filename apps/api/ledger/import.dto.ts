import { ChoiceField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

export class ImportQueryDto {
  @ChoiceField({
    description: 'Writes nothing and says what would happen.',
    example: 'true',
    of: ['true', 'false'],
    optional: true,
  })
  dryRun?: 'true' | 'false';
}

class DoubtDto {
  @Shown(String, 'ledger-year-not-believable') code!: string;
  @Shown(String, 'Năm 203 ở cột từ năm không hợp lý.') sentence!: string;
}

class DoubtfulLineDto {
  @Shown('integer', 17) line!: number;
  @Shown(String, 'cá nhân;Nông Thị Ví Dụ;…;203') text!: string;
  @ShownObject(() => [DoubtDto]) reasons!: readonly DoubtDto[];
}

export class ImportedDto {
  @Shown(String, 'khen-thuong-2022.xlsx') fileName!: string;
  @Shown(Boolean, true) dryRun!: boolean;
  @Shown(Boolean, false, { description: 'The file was imported before; nothing happened now.' })
  repeated!: boolean;
  @Shown('integer', 2146) lines!: number;
  @Shown('integer', 2145) entered!: number;
  @Shown('integer', 2100) newSubjects!: number;
  @Shown('integer', 45) matchedLines!: number;
  @Shown('integer', 1) quarantined!: number;
  @ShownObject(() => [DoubtfulLineDto], { description: 'At most 500 of them.' })
  doubtful!: readonly DoubtfulLineDto[];
}
