import { isGiven, retentionWords, UNSETTLED_DISCLOSURE, wayOf } from '@vinhdanh/domain';
import type {
  Cap,
  Citation,
  CommentRule,
  Denominator,
  Disclosure,
  PosthumousRule,
  ProposerRule,
  Quorum,
  Resumption,
  RetentionRule,
  Secrecy,
  SigningForm,
  StepTemplate,
  Threshold,
  TimeLimit,
} from '@vinhdanh/domain';

/** What a lower layer makes of an upper one's value; `lower` is null where nothing is left of it. */
export interface Loosening {
  readonly what:
    | 'threshold'
    | 'quorum'
    | 'limit'
    | 'part'
    | 'step'
    | 'route'
    | 'clock'
    | 'cap'
    | 'proposer'
    | 'comment'
    | 'signing'
    | 'secrecy'
    | 'disclosure'
    | 'posthumous'
    | 'retention';
  readonly upper: string;
  readonly lower: string | null;
}

/** From the widest base to the narrowest: the same share of a wider base needs at least as many votes. */
const BASES: readonly Denominator[] = [
  'all-members',
  'members-not-recused',
  'attending',
  'papers-cast',
  'papers-not-blank',
];

/** Five working days are seven days; a rehearsal's second is next to nothing. */
const DAYS: Readonly<Record<TimeLimit['unit'], number>> = {
  'working-day': 7 / 5,
  'calendar-day': 1,
  second: 1 / 86_400,
};

type Share = Pick<Threshold, 'num' | 'den'>;

type VoteShare = Pick<Threshold, 'num' | 'den' | 'of'>;
type Attendance = Pick<Quorum, 'num' | 'den' | 'countsWritten'>;

const isLess = (lower: Share, upper: Share): boolean => lower.num * upper.den < upper.num * lower.den;

const thresholdText = ({ num, den, of }: VoteShare): string => `${num}/${den} ${of}`;
const quorumText = ({ num, den, countsWritten }: Attendance): string =>
  `${num}/${den}${countsWritten ? ' with written votes' : ' present'}`;
const limitText = ({ amount, unit }: TimeLimit): string => `${amount} ${unit}`;
const stepText = ({ id, kind, level, body }: StepTemplate): string =>
  `${id} (${[kind, level, body ?? ''].filter(Boolean).join(' ')})`;

/** A lower share, or a share of fewer; a layer that gives no figure where the upper one did. */
export function loosenedThreshold(upper?: VoteShare, lower?: VoteShare): Loosening | null {
  if (!upper) return null;
  const isLooser = !lower || isLess(lower, upper) || BASES.indexOf(lower.of) > BASES.indexOf(upper.of);
  return isLooser
    ? { what: 'threshold', upper: thresholdText(upper), lower: lower ? thresholdText(lower) : null }
    : null;
}

/** Fewer who must attend, or written votes counted where the upper layer wants presence. */
export function loosenedQuorum(upper?: Attendance, lower?: Attendance): Loosening | null {
  if (!upper || !lower) return null;
  const isLooser = isLess(lower, upper) || (lower.countsWritten && !upper.countsWritten);
  return isLooser ? { what: 'quorum', upper: quorumText(upper), lower: quorumText(lower) } : null;
}

/** More time than the upper layer gives, or time without an end. */
export function loosenedLimit(upper?: TimeLimit, lower?: TimeLimit): Loosening | null {
  if (!upper) return null;
  const isLooser = !lower || lower.amount * DAYS[lower.unit] > upper.amount * DAYS[upper.unit];
  return isLooser ? { what: 'limit', upper: limitText(upper), lower: lower ? limitText(lower) : null } : null;
}

/** A limit that begins anew where the upper layer gives only the days that were left. */
export const loosenedClock = (upper?: Resumption, lower?: Resumption): Loosening | null =>
  upper === 'days-left' && lower === 'restart' ? { what: 'clock', upper, lower } : null;

const capText = ({ award, percent, most, scope, severity, heldAt }: Cap): string =>
  `${percent === null ? (most ?? 0) : `${percent} %`} of ${award} in the ${scope}, ${severity} at ${heldAt.steps.join(', ')}`;

/** How a text holds its ballot: `secrecy` where that has a place of its own, else as its figures say. */
export interface HeldBallot extends Citation {
  readonly ballot: Secrecy['ballot'] | 'local';
  readonly secrecy?: Secrecy;
}

/** How firmly the ballot is secret: not at all, unless the secretary gives a reason, or in any case. */
const FIRMNESS = ['open', 'secret by default', 'secret'] as const;

const firmness = ({ ballot, secrecy }: HeldBallot): number => {
  if ((secrecy?.ballot ?? ballot) !== 'secret') return 0;
  return secrecy && isGiven(secrecy) ? 2 : 1;
};

/**
 * A ballot that an upper text makes secret, and that is open, or may be made so with a reason. Secrecy that is only inferred
 * binds no layer: a text below settles it.
 */
export function loosenedSecrecy(upper: HeldBallot, lower?: HeldBallot): Loosening | null {
  if (!lower || !isGiven(upper.secrecy ?? upper)) return null;
  const [was, is] = [firmness(upper), firmness(lower)];
  return is < was ? { what: 'secrecy', upper: FIRMNESS[was] ?? '', lower: FIRMNESS[is] ?? '' } : null;
}

type Shown = Pick<Disclosure, 'papers' | 'figures' | 'fewest'>;

const disclosureText = ({ papers, figures, fewest }: Shown): string =>
  `papers ${papers}, figures for ${figures === 'council' ? 'the council' : 'everyone'}, few below ${fewest}`;

/**
 * More shown of a secret ballot than the upper layer lets: papers whole, figures to everyone, or a smaller number that counts as
 * few. A layer that leaves it out shows what is shown where nothing is settled. What no upper text says, a lower one settles: it
 * is for the council's own rules.
 */
export function loosenedDisclosure(upper?: Shown, lower: Shown = UNSETTLED_DISCLOSURE): Loosening | null {
  if (!upper) return null;
  const showsMore =
    (upper.papers === 'apart' && lower.papers === 'whole') ||
    (upper.figures === 'council' && lower.figures === 'everyone') ||
    lower.fewest < upper.fewest;
  return showsMore
    ? { what: 'disclosure', upper: disclosureText(upper), lower: disclosureText(lower) }
    : null;
}

/** More than the upper layer allows, or counted otherwise; an order where it lets none; a step at which it is not held any more. */
export function loosenedCap(upper: Cap, lower: Cap): Loosening | null {
  const isSame = lower.award === upper.award && lower.scope === upper.scope;
  const isMore =
    (lower.percent ?? Infinity) > (upper.percent ?? Infinity) ||
    (lower.most ?? Infinity) > (upper.most ?? Infinity);
  const isSofter = upper.severity === 'block' && lower.severity === 'warn';
  const isHeld = upper.heldAt.steps.every((step) => lower.heldAt.steps.includes(step));
  return isSame && !isMore && !isSofter && isHeld
    ? null
    : { what: 'cap', upper: capText(upper), lower: capText(lower) };
}

/** A step that is gone, or only its name kept: another kind of act, level or body. */
export function loosenedStep(upper: StepTemplate, lower?: StepTemplate): Loosening | null {
  const isKept =
    lower && lower.kind === upper.kind && lower.level === upper.level && lower.body === upper.body;
  return isKept ? null : { what: 'step', upper: stepText(upper), lower: lower ? stepText(lower) : null };
}

/** Another unit than the one that the upper layer settles on; what it leaves to be asked, a lower one may settle. */
export const loosenedProposer = (upper: ProposerRule, lower: ProposerRule): Loosening | null =>
  wayOf(upper) === 'ask' || lower.way === upper.way
    ? null
    : { what: 'proposer', upper: upper.way, lower: lower.way };

const commentText = ({ monthsAtLeft, hostComments }: CommentRule): string =>
  `the unit left from ${monthsAtLeft} months${hostComments ? ', and the host' : ''}`;

/** A longer stay before a unit is asked, or a host that is not. */
export const loosenedComment = (upper: CommentRule, lower: CommentRule): Loosening | null =>
  lower.monthsAtLeft <= upper.monthsAtLeft && (lower.hostComments || !upper.hostComments)
    ? null
    : { what: 'comment', upper: commentText(upper), lower: commentText(lower) };

const formText = ({ prefix, signer, needsDocument, from, to }: SigningForm): string =>
  `${prefix} ${signer.vi}${needsDocument ? ' with a document' : ''}, ${from} to ${to ?? 'no end'}`;

/**
 * Others who may sign in the place of a head, without the document that the upper layer wants, with other letters or for
 * longer; a form that the upper layer does not have.
 */
export function loosenedForm(upper: SigningForm | undefined, lower: SigningForm): Loosening | null {
  if (!upper) return { what: 'signing', upper: 'no such form', lower: formText(lower) };
  const isSame = lower.prefix === upper.prefix && lower.signer.vi === upper.signer.vi;
  const isKept = lower.needsDocument || !upper.needsDocument;
  const isWithin =
    lower.from >= upper.from && (upper.to === null || (lower.to !== null && lower.to <= upper.to));
  return isSame && isKept && isWithin
    ? null
    : { what: 'signing', upper: formText(upper), lower: formText(lower) };
}

/** Given to the dead where the upper layer gives it to the living only. */
export const loosenedPosthumous = (upper: PosthumousRule, lower: PosthumousRule): Loosening | null =>
  !upper.given && lower.given ? { what: 'posthumous', upper: 'the living', lower: 'the dead too' } : null;

const yearsOf = ({ keep, years }: RetentionRule): number => (keep === 'permanent' ? Infinity : (years ?? 0));

/** What is kept for a shorter time than a source of the upper layer says; an inference or a memory binds nobody. */
export const loosenedRetention = (upper: RetentionRule, lower: RetentionRule): Loosening | null =>
  !isGiven(upper) || yearsOf(lower) >= yearsOf(upper)
    ? null
    : { what: 'retention', upper: retentionWords(upper).en, lower: retentionWords(lower).en };
