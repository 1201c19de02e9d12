import type {
  AwardDecider,
  Bilingual,
  CatalogueAward,
  CitedReference,
  CitedText,
  MoneyMultiple,
  Term,
} from './catalogue';
import { commentWords } from './comment-rule';
import { PROPOSER_WORDS } from './proposer-rule';
import { CAP_WORDS, capValues } from './cap-values';
import { BASE_WORDS } from './change-words';
import type { Citation } from './citation';
import type { Law, VoteRule } from './law';
import { retentionWords } from './retention-words';
import { SUBJECT_WORDS } from './subject-words';

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
  | 'signing-form'
  | 'proposer-rule'
  | 'comment-rule'
  | 'posthumous-rule'
  | 'retention-rule'
  | 'instrument';

/** What each value is, in words. */
const TITLES: Readonly<Record<LawTopic, Bilingual>> = {
  decider: { vi: 'thẩm quyền quyết định', en: 'who decides' },
  'route-family': { vi: 'loại quy trình', en: 'kind of route' },
  'vote-rule': { vi: 'quy tắc biểu quyết', en: 'vote rule' },
  bundle: { vi: 'thành phần hồ sơ', en: 'documents' },
  prerequisite: { vi: 'tiêu chuẩn', en: 'criterion' },
  cap: CAP_WORDS,
  cooldown: { vi: 'khoảng cách giữa hai lần', en: 'waiting time' },
  money: { vi: 'tiền thưởng', en: 'money' },
  'legal-limit': { vi: 'thời hạn theo luật', en: 'legal time limit' },
  'annual-date': { vi: 'mốc ngày trong năm', en: 'day of the year' },
  hold: { vi: 'trường hợp tạm dừng', en: 'hold' },
  'proposer-rule': { vi: 'đơn vị đề nghị khi chuyển công tác', en: 'who proposes after a move' },
  'comment-rule': { vi: 'đơn vị nhận xét khi chuyển công tác', en: 'who comments after a move' },
  'posthumous-rule': { vi: 'truy tặng', en: 'posthumous award' },
  'retention-rule': { vi: 'thời hạn lưu trữ', en: 'retention period' },
  'signing-form': { vi: 'cách ký thay', en: 'form of signing for the head' },
  instrument: { vi: 'văn bản', en: 'instrument' },
};

const CENTRAL_VOTE: Bilingual = {
  vi: 'quy tắc biểu quyết của Hội đồng Trung ương',
  en: 'vote rule of the central council',
};

const GIVEN: Bilingual = { vi: 'có truy tặng', en: 'given to the dead' };
const NOT_GIVEN: Bilingual = { vi: 'không truy tặng', en: 'given to the living only' };

const BASE_SALARY: Bilingual = { vi: 'mức lương cơ sở', en: 'base salary' };

/** The title with what sets the value apart from others of its kind. */
const titled = (topic: LawTopic, vi: string, en: string): Bilingual => ({
  vi: `${TITLES[topic].vi} ${vi}`,
  en: `${TITLES[topic].en} ${en}`,
});

/** One value of the law in words, for its time: what two sets are compared by. */
export interface LawReading extends Term, Citation {
  readonly topic: LawTopic;
  /** What it is the value of, unique in its topic: "HC-LD1", "V-80", "HC-LD1.person". */
  readonly name: string;
  /** What it is the value of, in words: "thẩm quyền quyết định". */
  readonly title: Bilingual;
  readonly said: Bilingual;
  /** Which other thing of the law it points at, where `said` is but that thing's name. */
  readonly points?: string;
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
  const counted = join(
    share && {
      vi: `${share.num}/${share.den} ${base?.vi ?? ''}`.trim(),
      en: `${share.num}/${share.den} ${base?.en ?? ''}`.trim(),
    },
    quorum && { vi: `dự họp ${quorum.num}/${quorum.den}`, en: `quorum ${quorum.num}/${quorum.den}` },
    ballotCompulsory ? { vi: 'bắt buộc bỏ phiếu', en: 'ballot compulsory' } : null,
    kinds[secrecy.ballot],
  );
  return absent ? { vi: `${counted.vi}. ${absent.vi}`, en: `${counted.en}. ${absent.en}` } : counted;
}

type Named = { readonly id: string; readonly nameVi: string; readonly nameEn: string };

/** What the law calls something of that id; its id where the law does not know it. */
const named = (things: readonly Named[], id: string): Bilingual => {
  const known = things.find((one) => one.id === id);
  return known ? { vi: known.nameVi, en: known.nameEn } : same(id);
};

const dong = (amount: number): Bilingual => ({
  vi: `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`,
  en: `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')} đồng`,
});

/** The values of an award in the catalogue, each with its own citation and, where it has them, its own days. */
function ofAward(law: Law, award: CatalogueAward): readonly LawReading[] {
  const { code } = award;
  const reading = (
    topic: LawTopic,
    said: Bilingual,
    { article, evidence }: Citation,
    more: Partial<Pick<LawReading, 'name' | 'title' | 'points'>> & Partial<Term> = {},
  ): LawReading => ({
    topic,
    name: code,
    title: TITLES[topic],
    ...{ said, article, evidence, awards: [code] },
    ...{ from: award.from, to: award.to },
    ...more,
  });
  const text = (topic: LawTopic, value: CitedText | null): readonly LawReading[] =>
    value ? [reading(topic, { vi: value.vi, en: value.en }, value)] : [];
  const decider = (one: AwardDecider): LawReading =>
    reading('decider', named(law.offices, one.office), one, { from: one.from, to: one.to });
  const money = (multiple: MoneyMultiple): LawReading => {
    const { subject, hundredths, from, to } = multiple;
    const whom = SUBJECT_WORDS[subject];
    return reading('money', same(`×${decimals(hundredths)}`), multiple, {
      ...{ from, to, name: `${code}.${subject}` },
      title: titled('money', `cho ${whom.vi}`, `for ${whom.en}`),
    });
  };
  const points = (topic: LawTopic, things: readonly Named[], to: CitedReference): LawReading =>
    reading(topic, named(things, to.id), to, { points: to.id });
  const { centralVoteRule } = award;
  return [
    ...award.deciders.map(decider),
    points('route-family', law.routeFamilies, award.routeFamily),
    points('vote-rule', law.voteRules, award.voteRule),
    ...(centralVoteRule
      ? [
          {
            ...points('vote-rule', law.voteRules, centralVoteRule),
            ...{ name: `${code}.central`, title: CENTRAL_VOTE },
          },
        ]
      : []),
    points('bundle', law.bundles, award.bundle),
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
    { awards = [], title = TITLES[topic] }: Partial<Pick<LawReading, 'awards' | 'title'>> = {},
  ): LawReading => ({ topic, name, title, said, article, evidence, from, to, awards });
  const refers = (
    find: (award: CatalogueAward) => readonly (string | undefined)[],
    id: string,
  ): readonly string[] => [
    ...new Set(law.awards.filter((award) => find(award).includes(id)).map(({ code }) => code)),
  ];
  return [
    ...law.awards.flatMap((award) => ofAward(law, award)),
    ...law.voteRules.map((rule) =>
      reading('vote-rule', rule.id, votesOf(rule), rule, {
        awards: refers(votesIn, rule.id),
        title: titled('vote-rule', `“${rule.nameVi}”`, `“${rule.nameEn}”`),
      }),
    ),
    ...law.bundles.map((bundle) => {
      const parts = bundle.parts.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn }));
      return reading('bundle', bundle.id, join(...parts), bundle, {
        awards: refers(({ bundle: { id } }) => [id], bundle.id),
        title: titled('bundle', `“${bundle.nameVi}”`, `“${bundle.nameEn}”`),
      });
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
        { vi: `${amount} ${unit.vi}`, en: `${amount} ${unit.en}` },
        limit,
        { title: titled('legal-limit', `“${limit.act.vi}”`, `“${limit.act.en}”`) },
      );
    }),
    ...law.annualDates.map((date) => {
      const title = titled('annual-date', `“${date.what.vi}”`, `“${date.what.en}”`);
      return reading('annual-date', date.id, same(`${date.day}/${date.month}`), date, { title });
    }),
    ...law.caps.flatMap((cap) =>
      capValues(cap).map(({ name, title, said, article, evidence }) => {
        const { from, to, award } = cap;
        return reading('cap', name, said, { article, evidence, from, to }, { awards: [award], title });
      }),
    ),
    ...law.money.baseSalaries.map((salary) =>
      reading('money', 'base-salary', dong(salary.amount), salary, { title: BASE_SALARY }),
    ),
    ...law.holds.map((hold) => reading('hold', hold.id, hold.ground, hold)),
    ...law.proposerRules.map((rule) => reading('proposer-rule', rule.id, PROPOSER_WORDS[rule.way], rule)),
    ...law.commentRules.map((rule) => reading('comment-rule', rule.id, commentWords(rule), rule)),
    ...law.posthumousRules.map((rule) =>
      reading('posthumous-rule', rule.id, rule.given ? GIVEN : NOT_GIVEN, rule, {
        awards: [rule.id],
        title: titled('posthumous-rule', `“${rule.what.vi}”`, `“${rule.what.en}”`),
      }),
    ),
    ...law.retentionRules.map((rule) =>
      reading('retention-rule', rule.id, retentionWords(rule), rule, {
        title: titled('retention-rule', `“${rule.what.vi}”`, `“${rule.what.en}”`),
      }),
    ),
    ...law.signingForms.map((form) =>
      reading(
        'signing-form',
        form.id,
        join(same(form.prefix), { vi: form.nameVi, en: form.nameEn }, form.signer),
        form,
      ),
    ),
    ...law.instruments.map((one) =>
      reading('instrument', one.id, join({ vi: one.nameVi, en: one.nameEn }, one.transition), one, {
        title: titled('instrument', one.number, one.number),
      }),
    ),
  ];
}

const votesIn = ({ voteRule, centralVoteRule }: CatalogueAward): readonly (string | undefined)[] => [
  voteRule.id,
  centralVoteRule?.id,
];
