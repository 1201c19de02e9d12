import { isInForce, type Citation, type LocalDate, type VoteRule } from '@vinhdanh/domain';
import type { PlacedLoosening } from './check-routes';
import type { Field } from './field';
import { valuesIn, valuesOf, type AwardEntry, type LawEntries, type Shelf } from './law/entries';
import { limitOf } from './vote-of';
import {
  loosenedCap,
  loosenedDisclosure,
  loosenedForm,
  loosenedLimit,
  loosenedPosthumous,
  loosenedComment,
  loosenedProposer,
  loosenedQuorum,
  loosenedRetention,
  loosenedSecrecy,
  loosenedThreshold,
  type HeldBallot,
  type Loosening,
} from './loosened';

type Files = ReadonlyArray<readonly [string, Field]>;

/** A loosening of the catalogue, or of what it refers to, with the name of the file in which it stands. */
export interface LawLoosening extends PlacedLoosening {
  readonly name: string;
}

/** What the layers say without the one that is checked, and with it. */
interface Readings {
  readonly below: LawEntries;
  readonly merged: LawEntries;
  readonly own: Files;
}

interface Dated {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The texts of both sides that are in force together on some day. */
const together = <T extends Dated>(uppers: readonly T[], lowers: readonly T[]): ReadonlyArray<[T, T]> =>
  uppers.flatMap((upper) =>
    lowers
      .filter((lower) => isInForce(upper, lower.from) || isInForce(lower, upper.from))
      .map((lower): [T, T] => [upper, lower]),
  );

/** The texts of both sides that are in force together, of each name that the checked layer says anew. */
const saidAnew = <T extends Dated>(below: Shelf<T>, merged: Shelf<T>): ReadonlyArray<[string, T, T]> =>
  [...below.keys()]
    .filter((id) => below.get(id) !== merged.get(id))
    .flatMap((id) =>
      together(valuesIn(below, id), valuesIn(merged, id)).map(([was, is]): [string, T, T] => [id, was, is]),
    );

/** Whether both awards stand on the very same texts of a name: a layer that says nothing of it leaves them as they are. */
const isUntouched = <T>(below: Shelf<T>, was: string, merged: Shelf<T>, is: string): boolean =>
  was === is && below.get(was) === merged.get(is);

/** Where the checked layer says it: the entry that it has itself, else the award that refers to another one. */
function placeOf(own: Files, file: string, entry: string, id: string, award: string): [string, string] {
  const says = own.some(
    ([name, field]) => name === file && !field.at(entry).isAbsent && !field.at(entry).at(id).isAbsent,
  );
  return says ? [file, `${entry}.${id}`] : ['catalogue.yaml', `awards.${award}`];
}

const place = (
  loosening: Loosening | null,
  [name, path]: readonly [string, string],
  { article, evidence }: Citation,
): readonly LawLoosening[] => (loosening ? [{ ...loosening, name, path, article, evidence }] : []);

const shareOf = ({ share, of }: VoteRule) => (share && of ? { ...share, of } : undefined);

/** How the rule holds its ballot: a rule says it in a place of its own. */
const ballotOf = ({ secrecy, terms }: VoteRule): HeldBallot => {
  const { ballot, article, evidence } = terms.secrecy ?? secrecy;
  const own = ballot === 'local' ? {} : { secrecy: { ballot, article, evidence } };
  return { ballot, article, evidence, ...own };
};

const quorumOf = ({ quorum }: VoteRule) => quorum ?? undefined;

function checkVotes({ below, merged, own }: Readings, upper: AwardEntry, lower: AwardEntry) {
  const id = lower.voteRule.id;
  if (isUntouched(below.voteRules, upper.voteRule.id, merged.voteRules, id)) return [];
  const at = placeOf(own, 'vote-rules.yaml', 'voteRules', id, lower.code);
  const rules = together(valuesIn(below.voteRules, upper.voteRule.id), valuesIn(merged.voteRules, id));
  return rules.flatMap(([was, is]) => [
    ...place(loosenedThreshold(shareOf(was), shareOf(is)), at, was),
    ...place(loosenedQuorum(quorumOf(was), quorumOf(is)), at, was.quorum ?? was),
    ...place(loosenedSecrecy(ballotOf(was), ballotOf(is)), at, ballotOf(was)),
    ...place(loosenedDisclosure(was.terms.disclosure, is.terms.disclosure), at, was.terms.disclosure ?? was),
  ]);
}

function checkParts({ below, merged, own }: Readings, upper: AwardEntry, lower: AwardEntry) {
  const id = lower.bundle.id;
  if (isUntouched(below.bundles, upper.bundle.id, merged.bundles, id)) return [];
  const at = placeOf(own, 'bundles.yaml', 'bundles', id, lower.code);
  const bundles = together(valuesIn(below.bundles, upper.bundle.id), valuesIn(merged.bundles, id));
  return bundles.flatMap(([was, is]) =>
    was.parts
      .filter((part) => is.parts.every((kept) => kept.id !== part.id))
      .flatMap((part) => place({ what: 'part', upper: part.id, lower: null }, at, part)),
  );
}

const checkLimits = ({ below, merged }: Readings): readonly LawLoosening[] =>
  saidAnew(below.limits, merged.limits).flatMap(([id, was, is]) =>
    place(loosenedLimit(limitOf(was), limitOf(is)), ['time-limits.yaml', `limits.${id}`], was),
  );

const checkCaps = ({ below, merged }: Readings): readonly LawLoosening[] =>
  saidAnew(below.caps, merged.caps).flatMap(([id, was, is]) =>
    place(loosenedCap(was, is), ['caps.yaml', `caps.${id}`], was),
  );

const checkMoves = ({ below, merged }: Readings): readonly LawLoosening[] => [
  ...saidAnew(below.proposerRules, merged.proposerRules).flatMap(([id, was, is]) =>
    place(loosenedProposer(was, is), ['moves.yaml', `moves.${id}`], was),
  ),
  ...saidAnew(below.commentRules, merged.commentRules).flatMap(([id, was, is]) =>
    place(loosenedComment(was, is), ['moves.yaml', `moves.${id}`], was),
  ),
];

const checkPosthumous = ({ below, merged }: Readings): readonly LawLoosening[] =>
  saidAnew(below.posthumousRules, merged.posthumousRules).flatMap(([id, was, is]) =>
    place(loosenedPosthumous(was, is), ['posthumous.yaml', `posthumous.${id}`], was),
  );

const checkRetention = ({ below, merged }: Readings): readonly LawLoosening[] =>
  saidAnew(below.retentionRules, merged.retentionRules).flatMap(([id, was, is]) =>
    place(loosenedRetention(was, is), ['retention.yaml', `retention.${id}`], was),
  );

/** Only where the layers below have forms at all: they may leave all of it to the layer. */
const checkSigning = ({ below, merged }: Readings): readonly LawLoosening[] =>
  below.signingForms.size === 0
    ? []
    : valuesOf(merged.signingForms).flatMap((is) => {
        const [was] = valuesIn(below.signingForms, is.id);
        return place(loosenedForm(was, is), ['signing.yaml', `signing.${is.id}`], was ?? is);
      });

/**
 * What a layer loosens in the law of the layers below: votes and documents of each award, limits, caps, moves, periods, signing. An
 * award that is left to it on the first day of its own text is passed over. Throws `RuleDataError` for what cannot be read.
 */
export function checkLaw(
  laws: { readonly below: LawEntries; readonly merged: LawEntries },
  own: Files,
  isLeft: (award: string, day: LocalDate) => boolean,
): readonly LawLoosening[] {
  if (laws.below === laws.merged) return [];
  const readings = { ...laws, own };
  const [problem] = readings.merged.problems;
  if (problem) throw problem;
  const awards = valuesOf(readings.below.awards).flatMap((upper) =>
    together([upper], valuesIn(readings.merged.awards, upper.code)).filter(
      ([, lower]) => !isLeft(lower.code, lower.from),
    ),
  );
  return [
    ...awards.flatMap(([upper, lower]) => [
      ...checkVotes(readings, upper, lower),
      ...checkParts(readings, upper, lower),
    ]),
    ...checkLimits(readings),
    ...checkCaps(readings),
    ...checkMoves(readings),
    ...checkPosthumous(readings),
    ...checkRetention(readings),
    ...checkSigning(readings),
  ];
}
