import type { Eligibility, Favour } from '../../eligibility';
import type { CheckedRequirement } from '../../rules/requirement';
import { describeChange } from '../../rules/say-change';
import { BY_ID } from '../../rules/step-words';
import type { WeighedPoint, WeighedTexts } from '../../rules/weigh-plans';
import { weighedOf } from '../state';
import { VERDICT_WORDS } from './explain-eligibility';
import { dayWords, line, stepWords, type Sentence, type Telling } from './telling';
import { NOT_CITED } from './words';

/** What was found, and which text is used. */
const FOUND: Readonly<Record<WeighedTexts['chosen'], Sentence>> = {
  older: {
    vi: 'quy định mới không có lợi hơn, dùng quy định cũ',
    en: 'the newer text is not more favourable, the older one is used',
  },
  newer: { vi: 'quy định mới có lợi hơn và được dùng', en: 'the newer text is more favourable and is used' },
  open: {
    vi: 'có điểm lợi hơn, có điểm không hoặc không so được; cấp có thẩm quyền quyết định khen thưởng phải chọn và ghi lại, đến khi đó dùng quy định cũ',
    en: 'some points are better and others are not, or cannot be measured; whoever decides the award must choose, and it is recorded; until then the older text is used',
  },
};

/** A dossier under way is moved by an order alone. */
const AWAITS_ORDER: Sentence = {
  vi: 'quy định mới có lợi hơn; quản trị viên phải chuyển hồ sơ sang quy định mới bằng một văn bản được ghi lại',
  en: 'the newer text is more favourable; an administrator must move the dossier to it by a recorded order',
};

/** Both results of a more favourable clause: which text is used and why, point by point. */
export function explainWeighed(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  const found = weighedOf(state);
  if (!found) return [];
  const { clause, points, eligibility, chosen, used } = found;
  const count = (better: string): number => points.filter((point) => point.better === better).length;
  const awaitsOrder = chosen === 'newer' && used === 'older';
  const said = awaitsOrder ? AWAITS_ORDER : FOUND[chosen];
  const differ: Sentence =
    points.length === 0
      ? { vi: 'quy trình, thời hạn và giấy tờ như nhau', en: 'route, limits and documents are the same' }
      : {
          vi: `khác nhau ${points.length} điểm, trong đó quy định mới có lợi hơn ở ${count('newer')} điểm`,
          en: `they differ in ${points.length} points, the newer is better in ${count('newer')}`,
        };
  return [
    line(
      'more-favourable',
      chosen === 'open' ? 'open' : awaitsOrder ? 'missing' : 'met',
      clause,
      {
        chosen,
        used,
        points: points.length,
        betterNewer: count('newer'),
        betterOlder: count('older'),
        ...(eligibility ? { older: eligibility.older.verdict, newer: eligibility.newer.verdict } : {}),
      },
      {
        vi: `Đã xem xét cả quy định cũ và quy định mới của ${clause.number}: ${differ.vi}; ${said.vi}.`,
        en: `Both texts were looked at, the older and that of ${clause.number}: ${differ.en}; ${said.en}.`,
      },
    ),
    ...points.map((point) => pointLine(telling, point)),
    ...(eligibility ? [bothVerdicts(eligibility)] : []),
  ];
}

const SERVES: Readonly<Record<WeighedPoint['better'], Sentence>> = {
  older: { vi: 'quy định cũ có lợi hơn', en: 'the older text is better' },
  newer: { vi: 'quy định mới có lợi hơn', en: 'the newer text is better' },
  unclear: { vi: 'không so được', en: 'cannot be measured' },
};

/** One point in which the texts differ, with the articles of both. */
function pointLine(telling: Telling, { change, better }: WeighedPoint): CheckedRequirement {
  const { route } = telling.state;
  const step = (id: string): Sentence => {
    const found = route.steps.find((one) => one.id === id);
    return found ? stepWords(telling, found) : BY_ID.step(id);
  };
  const { sentence, citations } = describeChange(change, { body: telling.nameOf, step });
  const [last] = citations.slice(-1);
  const article = citations.map((one) => one.article).join(' → ');
  const cited = last ? { article, evidence: last.evidence } : NOT_CITED;
  return line(
    'weighed-point',
    'not-applicable',
    cited,
    { point: change.topic, step: change.name, better },
    {
      vi: `Khác nhau: ${sentence.vi}; ${SERVES[better].vi}.`,
      en: `They differ: ${sentence.en}; ${SERVES[better].en}.`,
    },
  );
}

/** The subject's eligibility under both texts, which are both kept. */
function bothVerdicts({ older, newer, chosen }: Favour): CheckedRequirement {
  const [was, is] = [older, newer].map(standingWords);
  const [found] = [...newer.requirements, ...older.requirements];
  const same = older.verdict === newer.verdict && older.earliest === newer.earliest;
  const better = same
    ? { vi: 'như nhau', en: 'they are alike' }
    : SERVES[chosen === 'open' ? 'unclear' : chosen];
  return line(
    'weighed-eligibility',
    'not-applicable',
    found ?? NOT_CITED,
    { day: newer.day, older: older.verdict, newer: newer.verdict, chosen },
    {
      vi: `Điều kiện của đối tượng theo quy định cũ: ${was?.vi}; theo quy định mới: ${is?.vi}; ${better.vi}.`,
      en: `The subject under the older text: ${was?.en}; under the newer: ${is?.en}; ${better.en}.`,
    },
  );
}

function standingWords({ verdict, earliest, day }: Eligibility): Sentence {
  const [words, first] = [VERDICT_WORDS[verdict], earliest && earliest > day ? dayWords(earliest) : null];
  if (!first) return words;
  return { vi: `${words.vi}, sớm nhất ngày ${first.vi}`, en: `${words.en}, on ${first.en} at the earliest` };
}
