import { addDays } from '../../kernel/time';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { ServiceYears } from '../rule';
import type { ServiceSpan } from '../subject-file';
import { addMonths, earlier, monthsBetween } from '../years';

const inWords = (months: number): { vi: string; en: string } => ({
  vi: `${Math.floor(months / 12)} năm ${months % 12} tháng`,
  en: `${Math.floor(months / 12)} years ${months % 12} months`,
});

/**
 * Spans in order, those that touch or overlap made one, so that no day is counted twice and none between is lost. One span
 * with the higher retirement age gives it to the whole.
 */
function joined(spans: readonly ServiceSpan[]): readonly ServiceSpan[] {
  const whole: ServiceSpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (!last || (last.to !== null && addDays(last.to, 1) < span.from)) {
      whole.push(span);
      continue;
    }
    const isLonger = last.to !== null && (span.to === null || span.to > last.to);
    whole[whole.length - 1] = {
      ...last,
      to: isLonger ? span.to : last.to,
      higherRetirementAge: last.higherRetirementAge || span.higherRetirementAge,
    };
  }
  return whole;
}

/** Months asked for: a woman serves one third less, save where her retirement age is the higher one. */
function monthsAsked(rule: ServiceYears, facts: Facts, spans: readonly ServiceSpan[]): number {
  const shorter =
    rule.womenOneThirdLess &&
    facts.file.gender === 'female' &&
    !spans.some((span) => span.higherRetirementAge);
  return shorter ? Math.ceil((rule.years * 12 * 2) / 3) : rule.years * 12;
}

export function checkServiceYears(rule: ServiceYears, facts: Facts): Finding {
  const spans = joined(facts.file.service.filter((span) => rule.posts.includes(span.post)));
  const counted = rule.continuous ? spans.slice(-1) : spans;
  const asked = monthsAsked(rule, facts, spans);
  const served = (span: ServiceSpan): number =>
    monthsBetween(span.from, earlier(addDays(facts.day, 1), addDays(span.to ?? facts.day, 1)));
  const months = counted.reduce((sum, span) => sum + served(span), 0);
  const lacking = Math.max(0, asked - months);
  const running = spans.find((span) => span.to === null || span.to > facts.day);
  const due = running ? addDays(addMonths(running.from, served(running) + lacking), -1) : null;
  const inTime = due !== null && (!running?.to || running.to >= due);
  const [need, have] = [inWords(asked), inWords(months)];
  return finding(
    lacking === 0 ? 'met' : 'missing',
    () => ({
      vi: `Thời gian giữ chức vụ hoặc công tác ${rule.continuous ? 'liên tục ' : ''}từ ${need.vi} trở lên: đã có ${have.vi}.`,
      en: `${need.en} of ${rule.continuous ? 'continuous ' : ''}service or more: ${have.en} on record.`,
    }),
    {
      inputs: { posts: rule.posts.join(', '), months: asked, found: months },
      lacking: Math.ceil(lacking / 12),
      next: lacking > 0 && inTime ? due : null,
    },
  );
}
