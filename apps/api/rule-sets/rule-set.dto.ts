import { EVIDENCE_MARKS, type Evidence } from '@vinhdanh/domain';
import { BilingualDto } from '../catalogue/catalogue.dto';
import { ActDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { RULE_SET_ID, RuleSetVersionsDto } from './rule-set-versions.dto';
import { UnreadNoticeDto } from './unread-notice.dto';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const AT = '2026-11-22T03:00:00.000Z';

class WaitingRuleSetDto extends RuleSetVersionsDto {
  @ShownObject(() => [BilingualDto], {
    description: 'What its check found, with file, line and field; empty when it may take effect.',
  })
  problems!: readonly BilingualDto[];
  @ShownObject(() => ActDto, {
    description: 'Whether the acting office may bring it into force, or why not.',
  })
  enact!: ActDto;
}

class EffectDto {
  @Shown(String, RULE_SET_ID) ruleSet!: string;
  @ShownObject(() => RuleSetVersionsDto) set!: RuleSetVersionsDto;
  @Shown(String, '2026-12-01', { format: 'date', description: 'First day for new dossiers.' }) from!: string;
  @Shown(String, 'enactment', { enum: ['set-up', 'enactment'] }) origin!: 'set-up' | 'enactment';
  @Shown(String, ID, { format: 'uuid', nullable: true }) enactment!: string | null;
  @Shown(String, '12/QĐ-UBND', { description: 'Empty for what set-up entered.' }) orderNumber!: string;
  @Shown(String, AT, { format: 'date-time' }) enteredAt!: string;
}

export class RuleSetsDto {
  @ShownObject(() => RuleSetVersionsDto) inForce!: RuleSetVersionsDto;
  @ShownObject(() => UnreadNoticeDto, {
    nullable: true,
    description: 'Where the running release cannot read the set in force: what needs it is refused.',
  })
  unread!: UnreadNoticeDto | null;
  @ShownObject(() => WaitingRuleSetDto, {
    nullable: true,
    description: 'Deployed and different: it waits until two persons bring it into force.',
  })
  waiting!: WaitingRuleSetDto | null;
  @Shown(String, ID, { format: 'uuid', nullable: true, description: 'The order under way.' }) proposal!:
    string | null;
  @ShownObject(() => [EffectDto]) effects!: readonly EffectDto[];
}

class ChangeCitationDto {
  @Shown(String, 'Quyết định 637/QĐ-BNV') article!: string;
  @Shown(String, 'S', { enum: EVIDENCE_MARKS }) evidence!: Evidence;
}

class SaidChangeDto {
  @Shown(String, 'changed', { enum: ['added', 'removed', 'changed'] }) kind!: 'added' | 'removed' | 'changed';
  @ShownObject(() => BilingualDto) sentence!: BilingualDto;
  @ShownObject(() => [ChangeCitationDto]) citations!: readonly ChangeCitationDto[];
}

class NamedAwardDto {
  @Shown(String, 'HC-LD3') code!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') nameVi!: string;
  @Shown(String, 'Labour Order, third class') nameEn!: string;
}

/** One difference between a set and the one in force, for dossiers of the days from and to. */
export class RuleChangeDto extends SaidChangeDto {
  @Shown(String, 'limit') topic!: string;
  @Shown(String, 'province.appraise') name!: string;
  @Shown(String, '2025-07-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
  @ShownObject(() => [NamedAwardDto], { description: 'Empty: all dossiers.' })
  awards!: readonly NamedAwardDto[];
}

const TOPICS = ['route', 'votes', 'limit', 'deadline', 'parts', 'eligibility', 'plan'] as const;

class DifferenceDto extends SaidChangeDto {
  @Shown(String, 'votes', { enum: TOPICS }) topic!: (typeof TOPICS)[number];
}

class DifferingDossierDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'climbing') status!: string;
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @Shown(String, 'Nguyễn Thị Tưởng Tượng (hư cấu)') subjectName!: string;
  @Shown(Boolean, true, {
    description: 'It keeps its own rules: a new set does not touch it, an order alone moves it.',
  })
  pinned!: boolean;
  @ShownObject(() => [DifferenceDto]) differences!: readonly DifferenceDto[];
}

class TopicCountDto {
  @Shown(String, 'votes', { enum: TOPICS }) topic!: (typeof TOPICS)[number];
  @Shown('integer', 312) dossiers!: number;
}

/** What dossiers would be under a set. None is changed by asking. */
export class WhatIfDto {
  @Shown('integer', 20000, { description: 'Dossiers that were looked at.' }) total!: number;
  @Shown('integer', 0, {
    description:
      'Of these, how many stand under rules that the running release cannot read: nothing is known of them.',
  })
  unread!: number;
  @Shown('integer', 312) differing!: number;
  @Shown('integer', 300, { description: 'Of those that differ, how many keep their own rules.' })
  pinned!: number;
  @ShownObject(() => [TopicCountDto]) byTopic!: readonly TopicCountDto[];
  @ShownObject(() => [DifferingDossierDto], { description: 'At most 200; the counts are of all.' })
  dossiers!: readonly DifferingDossierDto[];
}
