import type { DifferingDossier, WhatIfAnswer, WhatIfResult } from '@vinhdanh/application';
import { describeDifference, type Difference, type SayRefusal } from '@vinhdanh/domain';
import { sentence } from '@vinhdanh/platform';
import { say, type Sentence } from '../kernel/language';
import { linesOf } from './say-change';

const TOPICS: Readonly<Record<Difference['topic'], Sentence>> = {
  route: { vi: 'quy trình', en: 'route' },
  votes: { vi: 'số phiếu cần', en: 'votes needed' },
  limit: { vi: 'thời hạn', en: 'limits' },
  deadline: { vi: 'ngày hết hạn đang chạy', en: 'the end of the limit that runs' },
  parts: { vi: 'thành phần hồ sơ', en: 'parts' },
  eligibility: { vi: 'điều kiện', en: 'eligibility' },
  plan: { vi: 'không lập được quy trình', en: 'no route' },
};

/** A refusal in words, with what it says by ids named. */
const sayRefusal =
  (named: WhatIfAnswer['named']): SayRefusal =>
  ({ code, params }) => ({
    vi: sentence(code, named(params), 'vi'),
    en: sentence(code, named(params), 'en'),
  });

/** A dossier that would differ, and why. */
export function sayDossier(
  dossier: DifferingDossier,
  { names, named }: Pick<WhatIfAnswer, 'names' | 'named'>,
): readonly string[] {
  const { code, awardNameVi, awardNameEn, subjectName, pinned, differences } = dossier;
  const award = say({ vi: awardNameVi, en: awardNameEn });
  const standing = pinned
    ? { vi: 'đã ghim: chỉ đổi khi có văn bản', en: 'pinned: moved by an order alone' }
    : { vi: 'chưa tiếp nhận: sẽ theo bộ mới', en: 'not received: will follow the new set' };
  return [
    `${code} · ${award} · ${subjectName} (${say(standing)})`,
    ...differences.flatMap((difference) => linesOf(describeDifference(difference, sayRefusal(named), names))),
  ];
}

/** The counts. */
export function saySummary({ total, unread, differing, pinned, byTopic }: WhatIfResult): readonly string[] {
  const topics = Object.entries(byTopic).filter(([, count]) => count > 0);
  const counts = topics.map(([topic, count]) => `${say(TOPICS[topic as Difference['topic']])} ${count}`);
  return [
    say({
      vi: `Đã xem ${total} hồ sơ, ${differing} hồ sơ sẽ khác (${pinned} đã ghim). Không hồ sơ nào bị thay đổi.`,
      en: `${total} dossiers looked at, ${differing} would differ (${pinned} pinned). None was changed.`,
    }),
    ...(counts.length > 0 ? [counts.join('; ')] : []),
    ...(unread > 0 ? [sayUnread(unread)] : []),
  ];
}

const sayUnread = (unread: number): string =>
  say({
    vi: `${unread} hồ sơ theo bộ quy định mà phiên bản phần mềm này không đọc được: chưa rõ có gì khác.`,
    en: `${unread} stand under rules that this release cannot read: what would differ is not known.`,
  });
