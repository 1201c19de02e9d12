import type { Bilingual } from './catalogue';
import type { Citation } from './citation';
import type { Term } from './validity';

/** Which units say something about a person who moves, besides the one that proposes. */
export interface CommentRule extends Term, Citation {
  readonly id: string;
  /** A unit that the person left is asked where so many months of the counted period, or more, were there. */
  readonly monthsAtLeft: number;
  /** So is the unit where the person is, where one that was left proposes, as for somebody on secondment. */
  readonly hostComments: boolean;
}

/** The name of the rule which other units comment. */
export const OTHER_UNITS_COMMENT = 'other-units-comment';

/** Which units are asked, in words. */
export const commentWords = ({
  monthsAtLeft,
  hostComments,
}: Pick<CommentRule, 'monthsAtLeft' | 'hostComments'>): Bilingual => ({
  vi: `đơn vị cũ từ ${monthsAtLeft} tháng${hostComments ? ', và nơi biệt phái đến' : ''}`,
  en: `the unit that was left, from ${monthsAtLeft} months${hostComments ? ', and the host' : ''}`,
});
