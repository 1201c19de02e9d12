import type { ArchivesView, DueView } from '@vinhdanh/application';
import type { OpenQuestion, RetentionRule } from '@vinhdanh/domain';
import type { ArchivesDto, DueDto, PeriodDto } from './archive.dto';

const renderPeriod = (rule: RetentionRule, question: OpenQuestion | null): PeriodDto => ({
  id: rule.id,
  of: rule.of,
  whatVi: rule.what.vi,
  whatEn: rule.what.en,
  keep: rule.keep,
  years: rule.years,
  article: rule.article,
  evidence: rule.evidence,
  question: question && {
    whoDecidesVi: question.whoDecides.vi,
    whoDecidesEn: question.whoDecides.en,
    sentenceVi: question.sentence.vi,
    sentenceEn: question.sentence.en,
  },
});

export const renderArchives = ({ years, periods }: ArchivesView): ArchivesDto => ({
  years,
  periods: periods.map(({ rule, question }) => renderPeriod(rule, question)),
});

export const renderDue = ({ on, items, more }: DueView): DueDto => ({
  on,
  items: items.map(({ rule, ...item }) => ({ ...item, period: renderPeriod(rule, null) })),
  more,
});
