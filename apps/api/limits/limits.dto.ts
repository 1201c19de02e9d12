import { STEP_KINDS, type StepKindWord } from '../catalogue/catalogue.dto';
import { ChoiceField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const CHOICES = ['all', 'overdue', 'week', 'held', 'reroute', 'without'] as const;
const TONES = ['calm', 'amber', 'red', 'still', 'none', 'uncounted'] as const;

export class LimitsQueryDto {
  @ChoiceField({
    description:
      'Which of them: passed, ending this week, on hold, waiting to be rerouted, or without a limit; all unless given.',
    example: 'overdue',
    of: CHOICES,
    optional: true,
  })
  show?: (typeof CHOICES)[number];
}

export class LimitItemDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @Shown(String, 'appraise', { enum: STEP_KINDS }) stepKind!: StepKindWord;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) since!: string;
  @Shown(String, '2026-12-07T16:59:59.999Z', { nullable: true, format: 'date-time' }) dueAt!: string | null;
  @Shown(Boolean, false) held!: boolean;
  @Shown(Boolean, false, { description: 'Nothing is done to it until an order gives it another way.' })
  awaitsReroute!: boolean;
  @Shown(String, 'amber', {
    enum: TONES,
    description:
      'Derived for the moment of the answer; `uncounted` where it has not passed and the rules in force cannot be read.',
  })
  tone!: (typeof TONES)[number];
  @Shown('integer', 3, {
    nullable: true,
    description:
      'Negative since the limit passed; null without a limit, and where the rules in force cannot be read.',
  })
  workingDaysLeft!: number | null;
}

class LimitCountsDto {
  @Shown('integer', 12) all!: number;
  @Shown('integer', 1) overdue!: number;
  @Shown('integer', 3) week!: number;
  @Shown('integer', 0) held!: number;
  @Shown('integer', 0, { description: 'Waiting to be rerouted, and not on hold.' }) awaitingReroute!: number;
  @Shown('integer', 4) withoutLimit!: number;
}

export class LimitsDto {
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
  @ShownObject(() => LimitCountsDto) counts!: LimitCountsDto;
  @ShownObject(() => [LimitItemDto], { description: 'Nearest end first, 500 at most.' })
  items!: readonly LimitItemDto[];
}
