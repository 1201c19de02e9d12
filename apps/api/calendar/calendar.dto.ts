import { CitedDto } from '../catalogue/catalogue.dto';
import { Shown, ShownObject } from '../openapi/shown';

export class DayOffDto extends CitedDto {
  @Shown(String, '2026-11-24', { format: 'date' }) day!: string;
  @Shown(String, 'Ngày Văn hóa Việt Nam') nameVi!: string;
  @Shown(String, 'Vietnam Culture Day') nameEn!: string;
}

export class WorkingSaturdayDto {
  @Shown(String, '2026-08-22', { format: 'date' }) day!: string;
  @Shown(String, '2026-08-31', { format: 'date', description: 'The day off for which it is worked.' })
  insteadOf!: string;
}

export class CalendarYearDto extends CitedDto {
  @Shown(String, '2026') year!: string;
  @ShownObject(() => [DayOffDto], { description: 'Weekdays on which State bodies do not work.' })
  daysOff!: readonly DayOffDto[];
  @ShownObject(() => [WorkingSaturdayDto]) workingSaturdays!: readonly WorkingSaturdayDto[];
  @Shown(String, ['2025', '2026'], { list: true, description: 'Every year that has a notice.' })
  known!: readonly string[];
}
