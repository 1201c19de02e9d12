import type {
  Citation,
  LegalLimit,
  OpenVote,
  StepTemplate,
  Threshold,
  TimeLimit,
  VoteRule,
} from '@vinhdanh/domain';
import type { ThresholdRule } from './read-figures';

type Vote = Pick<StepTemplate, 'threshold' | 'openVote'>;

const citationOf = ({ article, evidence }: StepTemplate | VoteRule) => ({ article, evidence });

/** A ballot that is left to the council is open unless the council says otherwise. */
const ballotOf = ({ secrecy }: VoteRule): Threshold['ballot'] =>
  secrecy.ballot === 'secret' ? 'secret' : 'open';

/** Secrecy with its own place; none where it is left to the council. */
const secrecyOf = ({ secrecy: { ballot, article, evidence } }: VoteRule): Pick<Threshold, 'secrecy'> =>
  ballot === 'local' ? {} : { secrecy: { ballot, article, evidence } };

function byLaw(text: VoteRule, quorum: Threshold['quorum'] | null, basis: Citation): Vote {
  const { share, of, ballotCompulsory, id: rule } = text;
  const known =
    share && of
      ? { ...share, of, ballot: ballotOf(text), ...secrecyOf(text), ...text.terms, ...basis }
      : null;
  const present = quorum ?? text.quorum;
  if (known && present) return { threshold: { ...known, quorum: present } };
  const openVote: OpenVote = { rule, share: known, ballotCompulsory, ...basis };
  return { openVote };
}

/** What a vote must reach, or what is open about it. */
export function voteOf(rule: ThresholdRule, text: VoteRule | null, step: StepTemplate): Vote {
  if (rule && 'own' in rule) return { threshold: rule.own };
  if (rule && text) return byLaw(text, rule.quorum, rule.basis ?? citationOf(text));
  return { openVote: { rule: null, share: null, ballotCompulsory: false, ...citationOf(step) } };
}

/** A limit of the law as a step has it; "at once" is no limit that could be counted. */
export const limitOf = ({ amount, unit, article, evidence }: LegalLimit): TimeLimit | undefined =>
  amount === null ? undefined : { amount, unit, article, evidence };
