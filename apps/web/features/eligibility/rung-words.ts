import type { Rung } from '../../api/models';
import { formatDay } from '../../i18n/format';
import type { I18n } from '../../i18n/i18n';

/** How a rung is drawn: held, might be proposed now, reached by time, open, lacking something, or never. */
export type RungTone = 'held' | 'ready' | 'time' | 'open' | 'lacking' | 'never';

export function toneOf({ held, verdict, earliest }: Rung): RungTone {
  if (verdict === 'eligible') return 'ready';
  if (held.length > 0) return 'held';
  if (verdict === 'needs-decision') return 'open';
  if (verdict === 'never') return 'never';
  return earliest === null ? 'lacking' : 'time';
}

type Held = Rung['held'][number];

/** The last year that the award was given for, or in which it was decided. */
export const yearOf = ({ period, decision }: Held): string => String(period?.to ?? decision.date.slice(0, 4));

/** The date that stands beside the rung. */
export function dateWords(rung: Rung, { t }: I18n): string {
  const { verdict, earliest, day, held } = rung;
  if (verdict === 'not-yet' && earliest !== null && earliest > day) return formatDay(earliest);
  if (verdict === 'eligible') return t('ladder.now');
  const last = held.at(-1);
  return last ? yearOf(last) : '';
}

type Standing = Pick<Rung, 'verdict' | 'earliest' | 'lacking' | 'day'>;

/** Where the subject stands, in a few words. */
export function standingWords(standing: Standing, { t, term }: I18n): string {
  const { verdict, earliest, lacking, day } = standing;
  if (verdict === 'not-yet' && earliest !== null && earliest > day)
    return t('ladder.earliest', { day: formatDay(earliest) });
  if (verdict === 'not-yet') return t('ladder.lacking', { count: lacking });
  return term('eligibility', verdict);
}
