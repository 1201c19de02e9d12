import { CitedDto } from '../catalogue/catalogue.dto';
import { DayField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

export class CalendarQueryDto {
  @DayField({
    description: 'The year as it was known on this day: without what was announced later.',
    example: '2025-12-20',
    optional: true,
  })
  knownOn?: string;
}

export class AnnouncementDto extends CitedDto {
  @Shown(String, '2025-12-25', { format: 'date' }) on!: string;
}

const ANNOUNCED = 'When it became known, where that was later than the rest of the year.';
const WITHDRAWN = 'The notice that took it back: since then it does not count.';

export class DayOffDto extends CitedDto {
  @Shown(String, '2026-11-24', { format: 'date' }) day!: string;
  @Shown(String, 'Ngày Văn hóa Việt Nam') nameVi!: string;
  @Shown(String, 'Vietnam Culture Day') nameEn!: string;
  @Shown(String, 'ubnd-tinh-lang-son', {
    optional: true,
    description: 'Only this body and those beneath it are closed.',
  })
  closes?: string;
  @ShownObject(() => AnnouncementDto, { optional: true, description: ANNOUNCED })
  announced?: AnnouncementDto;
  @ShownObject(() => AnnouncementDto, { optional: true, description: WITHDRAWN })
  withdrawn?: AnnouncementDto;
}

export class WorkingSaturdayDto {
  @Shown(String, '2026-08-22', { format: 'date' }) day!: string;
  @Shown(String, '2026-08-31', { format: 'date', description: 'The day off for which it is worked.' })
  insteadOf!: string;
  @ShownObject(() => AnnouncementDto, { optional: true, description: ANNOUNCED })
  announced?: AnnouncementDto;
  @ShownObject(() => AnnouncementDto, { optional: true, description: WITHDRAWN })
  withdrawn?: AnnouncementDto;
}

export class CalendarYearDto extends CitedDto {
  @Shown(String, '2026') year!: string;
  @ShownObject(() => [DayOffDto], { description: 'Weekdays on which State bodies do not work.' })
  daysOff!: readonly DayOffDto[];
  @ShownObject(() => [WorkingSaturdayDto]) workingSaturdays!: readonly WorkingSaturdayDto[];
  @Shown(String, ['2025', '2026'], { list: true, description: 'Every year that has a notice.' })
  known!: readonly string[];
}
