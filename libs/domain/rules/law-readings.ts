import type { AwardDecider, Bilingual, CatalogueAward, CitedText, MoneyMultiple, Term } from './catalogue';
import { BASE_WORDS } from './change-words';
import type { Citation } from './citation';
import type { Law, VoteRule } from './law';

export type LawTopic =
  | 'decider'
  | 'route-family'
  | 'vote-rule'
  | 'bundle'
  | 'prerequisite'
  | 'cap'
  | 'cooldown'
  | 'money'
  | 'legal-limit'
  | 'annual-date'
  | 'hold'
  | 'instrument';

/** One value of the law in words, for its time: what two sets are compared by. */
export interface LawReading extends Term, Citation {
  readonly topic: LawTopic;
  /** What it is the value of, unique in its topic: "HC-LD1", "V-80", "HC-LD1.person". */
  readonly name: string;
  readonly said: Bilingual;
  /** Codes of the awards that it concerns; none: all. */
  readonly awards: readonly string[];
}

const same = (text: string | number): Bilingual => ({ vi: String(text), en: String(text) });

const join = (...texts: ReadonlyArray<Bilingual | null>): Bilingual => {
  const said = texts.filter((text) => text !== null);
  return { vi: said.map(({ vi }) => vi).join(', '), en: said.map(({ en }) => en).join(', ') };
};

const decimals = (hundredths: number): string => String(hundredths / 100);

function votesOf({ share, of, quorum, secrecy, absent, ballotCompulsory }: VoteRule): Bilingual {
  const kinds: Readonly<Record<VoteRule['secrecy']['ballot'], Bilingual>> = {
    open: { vi: 'công khai', en: 'open' },
    secret: { vi: 'bỏ phiếu kín', en: 'secret' },
    local: { vi: 'hình thức do hội đồng chọn', en: 'as the council chooses' },
  };
  const base = of && BASE_WORDS[of];
  return join(
    share && {
      vi: `${share.num}/${share.den} ${base?.vi ?? ''}`.trim(),
      en: `${share.num}/${share.den} ${base?.en ?? ''}`.trim(),
    },
    quorum && { vi: `dự họp ${quorum.num}/${quorum.den}`, en: `quorum ${quorum.num}/${quorum.den}` },
    ballotCompulsory ? { vi: 'bắt buộc bỏ phiếu', en: 'ballot compulsory' } : null,
    kinds[secrecy.ballot],
    absent,
  );
}

/** The values of an award in the catalogue, each with its own citation and, where it has them, its own days. */
function ofAward(law: Law, award: CatalogueAward): readonly LawReading[] {
  const { code, from, to } = award;
  const reading = (
    topic: LawTopic,
    said: Bilingual,
    { article, evidence }: Citation,
    term: Term = { from, to },
    name = code,
  ): LawReading => ({ topic, name, said, article, evidence, from: term.from, to: term.to, awards: [code] });
  const text = (topic: LawTopic, value: CitedText | null): readonly LawReading[] =>
    value ? [reading(topic, { vi: value.vi, en: value.en }, value)] : [];
  const office = ({ office: id }: AwardDecider): Bilingual => {
    const known = law.offices.find((one) => one.id === id);
    return known ? { vi: known.nameVi, en: known.nameEn } : same(id);
  };
  const money = (multiple: MoneyMultiple): LawReading =>
    reading(
      'money',
      same(`×${decimals(multiple.hundredths)}`),
      multiple,
      multiple,
      `${code}.${multiple.subject}`,
    );
  return [
    ...award.deciders.map((decider) => reading('decider', office(decider), decider, decider)),
    reading('route-family', same(award.routeFamily.id), award.routeFamily),
    reading('vote-rule', same(award.voteRule.id), award.voteRule),
    ...(award.centralVoteRule
      ? [
          reading(
            'vote-rule',
            same(award.centralVoteRule.id),
            award.centralVoteRule,
            award,
            `${code}.central`,
          ),
        ]
      : []),
    reading('bundle', same(award.bundle.id), award.bundle),
    ...text('prerequisite', award.prerequisite),
    ...text('cap', award.cap),
    ...text('cooldown', award.cooldown),
    ...(award.money ?? []).map(money),
  ];
}

/** Every value of the law in words. */
export function readingsOf(law: Law): readonly LawReading[] {
  const reading = (
    topic: LawTopic,
    name: string,
    said: Bilingual,
    { article, evidence, from, to }: Term & Citation,
    awards: readonly string[] = [],
  ): LawReading => ({ topic, name, said, article, evidence, from, to, awards });
  const refers = (
    find: (award: CatalogueAward) => readonly (string | undefined)[],
    id: string,
  ): readonly string[] => [
    ...new Set(law.awards.filter((award) => find(award).includes(id)).map(({ code }) => code)),
  ];
  return [
    ...law.awards.flatMap((award) => ofAward(law, award)),
    ...law.voteRules.map((rule) =>
      reading('vote-rule', rule.id, votesOf(rule), rule, refers(votesIn, rule.id)),
    ),
    ...law.bundles.map((bundle) => {
      const parts = bundle.parts.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn }));
      return reading(
        'bundle',
        bundle.id,
        join(...parts),
        bundle,
        refers(({ bundle: { id } }) => [id], bundle.id),
      );
    }),
    ...law.limits.map((limit) => {
      const unit =
        limit.unit === 'working-day'
          ? { vi: 'ngày làm việc', en: 'working days' }
          : { vi: 'ngày', en: 'days' };
      const amount = limit.amount ?? '—';
      return reading(
        'legal-limit',
        limit.id,
        { vi: `${limit.act.vi}: ${amount} ${unit.vi}`, en: `${limit.act.en}: ${amount} ${unit.en}` },
        limit,
      );
    }),
    ...law.annualDates.map((date) => {
      const day = `${date.day}/${date.month}`;
      return reading(
        'annual-date',
        date.id,
        { vi: `${date.what.vi}: ${day}`, en: `${date.what.en}: ${day}` },
        date,
      );
    }),
    ...law.caps.map((cap) => reading('cap', cap.id, same(`${cap.percent} %`), cap, [cap.award])),
    ...law.money.baseSalaries.map((salary) => reading('money', 'base-salary', same(salary.amount), salary)),
    ...law.holds.map((hold) => reading('hold', hold.id, hold.ground, hold)),
    ...law.instruments.map((one) =>
      reading('instrument', one.id, join({ vi: one.nameVi, en: one.nameEn }, one.transition), one),
    ),
  ];
}

const votesIn = ({ voteRule, centralVoteRule }: CatalogueAward): readonly (string | undefined)[] => [
  voteRule.id,
  centralVoteRule?.id,
];
