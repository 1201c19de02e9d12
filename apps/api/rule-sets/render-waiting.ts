import type { RuleSetsView } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { renderAct } from '../kernel/render-acts';
import type { RuleSetsDto } from './rule-set.dto';

/** The set that waits, with what keeps the caller from bringing it into force as a sentence. */
export const renderWaiting = (
  { mayEnact, ...waiting }: NonNullable<RuleSetsView['waiting']>,
  language: Locale,
): NonNullable<RuleSetsDto['waiting']> => ({
  ...waiting,
  enact: renderAct({ act: 'enact', verdict: mayEnact }, language),
});
