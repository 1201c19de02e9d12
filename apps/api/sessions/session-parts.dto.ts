import { Shown, ShownObject } from '../openapi/shown';

const SEAT = 'hoi-dong-tinh.seat-01';
const WAYS = ['second-ballot', 'chair-vote', 'decider', 'criterion'] as const;

export class TellerDto {
  @Shown(String, 'so-noi-vu-lang-son.secretary') office!: string;
  @Shown(String, 'Lý Thị Giả (hư cấu)') name!: string;
  @Shown(String, SEAT, { nullable: true, description: 'The seat of a member who counts.' })
  seat!: string | null;
}

export class SubstituteDto {
  @Shown(String, SEAT) seat!: string;
  @Shown(String, 'Lý Thị Giả (hư cấu)') name!: string;
  @Shown(String, 'Phó Giám đốc', { description: 'As it was recorded.' }) title!: string;
  @Shown(String, 'Deputy Director') titleEn!: string;
}

export class ShownNudgeDto {
  @Shown(String, 'b1') ballot!: string;
  @Shown(String, [SEAT], { list: true, description: 'Seats that were reminded.' }) seats!: readonly string[];
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
}

export class ShownStaffDto {
  @Shown('integer', 41) count!: number;
  @Shown('integer', 36) present!: number;
  @Shown(String, 'Danh sách ngày 01/12/2026') source!: string;
}

export class ShownPlacesDto {
  @Shown(String, 'DH-CO-BT') awardCode!: string;
  @Shown('integer', 2) count!: number;
  @Shown(String, 'Công văn 12/HĐ-TĐKT') source!: string;
  @Shown(String, ['DH-CO-CP'], {
    list: true,
    optional: true,
    description: 'Awards whose places are given first.',
  })
  after?: readonly string[];
}

class TieStepDto {
  @Shown(String, 'second-ballot', { enum: WAYS }) by!: (typeof WAYS)[number];
  @Shown(String, 'women-share', { optional: true }) criterion?: string;
  @Shown(String, 'Tỷ lệ nữ cao hơn', { optional: true }) vi?: string;
  @Shown(String, 'More women', { optional: true }) en?: string;
}

export class TieDto {
  @Shown('integer', [4, 7], { list: true, description: 'Numbers of the lines.' }) lines!: readonly number[];
  @Shown('integer', 1, { description: 'Places that they compete for.' }) open!: number;
  @ShownObject(() => TieStepDto, { nullable: true, description: 'The next way; null where none is left.' })
  next!: TieStepDto | null;
}

export class DeferredDto {
  @Shown('integer', 3) line!: number;
  @Shown(String, 'Cần xác minh thêm.') reason!: string;
}
