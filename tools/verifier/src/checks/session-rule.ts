import { at, isMembers, listAt, readCanonicalJson, textAt, type Members } from '../canonical-json';
import type { Parts } from '../container/read-container';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { ruleIn, voteRuleIn, type PlacedRule, type VoteRule } from './pack-rule';

/** The route of a dossier at an event, and the rule set that it is read under. */
interface Course {
  readonly route: Members;
  readonly set: string | undefined;
  /** Number of the event that gave the route. */
  readonly seq: number;
}

function courseAt({ events }: Thing, before: number): Course | null {
  let course: Course | null = null;
  let set: string | undefined;
  for (const { body, seq } of events) {
    if (seq >= before || !body) continue;
    set = textAt(body, 'pinned', 'rules', 'set', 'id') ?? textAt(body, 'rules', 'set', 'id') ?? set;
    if (isMembers(body.route)) course = { route: body.route, set, seq };
  }
  return course;
}

const share = ({ num, den }: Pick<VoteRule, 'num' | 'den'>): string => `${wordOf(num)}/${wordOf(den)}`;

const wordOf = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : '–';

const isSameShare = (one: Pick<VoteRule, 'num' | 'den'>, other: Pick<VoteRule, 'num' | 'den'>): boolean =>
  Number(one.num) * Number(other.den) === Number(other.num) * Number(one.den);

/** Rules of votes as the rule sets of a bundle have them. Many dossiers stand under the same. */
export class PackRules {
  private readonly sets = new Map<string, unknown>();
  private readonly known = new Map<string, PlacedRule | null | undefined>();

  constructor(private readonly parts: Parts) {}

  /**
   * Whether the rule by which a session counted a dossier is the one of the rule set that the dossier stood under, and where
   * that leaves the vote to somebody, the one that was recorded with the dossier's route.
   * @returns whether it was compared with either
   */
  compare(
    dossier: Thing,
    {
      id,
      seq,
      told,
      rule: given,
    }: { readonly id: string; readonly seq: number; readonly told: unknown; readonly rule: Members },
    report: Report,
  ): boolean {
    const step = textAt(told, 'step') ?? '';
    const course = courseAt(dossier, seq);
    const [rule, planned] = [voteRuleIn(given), course && plannedIn(course, step)];
    const ruled = course ? this.ruleOf(course, step) : undefined;
    const expected = ruled ?? planned;
    const words = {
      id,
      num: wordOf(given.num),
      den: wordOf(given.den),
      base: wordOf(given.of),
      article: wordOf(given.article),
    };
    if (!rule || !expected) {
      report.open('rule-of-session', words);
      return false;
    }
    const where = ruled?.where ?? `${dossier.id}, ${course?.seq ?? 0}`;
    const wrongBefore = report.wrongSoFar;
    for (const [what, held, wanted] of differencesOf(rule, expected))
      report.wrong('rule-differs', { id, what, held, ruled: wanted, where });
    if (report.wrongSoFar > wrongBefore) return true;
    const quorum = share(rule.quorum);
    if (ruled) report.holds('rule-of-set', { ...words, quorum, where });
    else
      report.open(ruled === null ? 'rule-left-open' : 'rule-of-route', {
        ...words,
        quorum,
        seq: course?.seq ?? 0,
      });
    return true;
  }

  private ruleOf({ route, set = '' }: Course, step: string): PlacedRule | null | undefined {
    const [template, day] = [textAt(route, 'template') ?? '', textAt(route, 'chosenBy') ?? ''];
    const key = JSON.stringify([set, template, step, day]);
    if (!this.known.has(key)) this.known.set(key, ruleIn(this.setOf(set), { template, step, day }));
    return this.known.get(key);
  }

  private setOf(id: string): unknown {
    if (!this.sets.has(id))
      this.sets.set(id, readCanonicalJson(this.parts.get(`rules/${id}.json`) ?? new Uint8Array()));
    return this.sets.get(id);
  }
}

/** The rule that the dossier's route has for the vote. */
const plannedIn = ({ route }: Course, step: string): VoteRule | null => {
  const planned = listAt(route, 'steps').find((one) => textAt(one, 'id') === step);
  return voteRuleIn(at(planned, 'threshold'));
};

/** Where a session's rule is another than the one that holds. */
function* differencesOf(
  rule: VoteRule,
  expected: VoteRule,
): Generator<readonly [what: string, held: string | number, ruled: string | number]> {
  if (!isSameShare(rule, expected)) yield ['share', share(rule), share(expected)];
  if (rule.of !== expected.of) yield ['basis', wordOf(rule.of), wordOf(expected.of)];
  const isSameQuorum =
    isSameShare(rule.quorum, expected.quorum) && rule.quorum.countsWritten === expected.quorum.countsWritten;
  if (!isSameQuorum) yield ['quorum', quorumWords(rule), quorumWords(expected)];
  if (rule.article !== expected.article) yield ['article', wordOf(rule.article), wordOf(expected.article)];
}

const quorumWords = ({ quorum }: VoteRule): string =>
  `${share(quorum)}${quorum.countsWritten === true ? ' +' : ''}`;
