import type { Cap } from '../rules/law';
import type { Bilingual } from '../rules/validity';
import { dayWords } from '../kernel/day-words';
import { lower } from '../kernel/first-letter';
import { hundredthsWords, type Allowed } from './allowed';
import type { PassedCap } from './cap-record';
import type { CapCount } from './count';
import type { CapStanding } from './finding';

/** "Xã Vân Linh, năm 2022: 8 Chiến sĩ thi đua cơ sở trong năm (5 đã có quyết định, 3 hồ sơ đang xét; hồ sơ này là thứ 8)." */
export function countedWords({ numerator }: Cap, { body, year, held, open, place }: CapCount): Bilingual {
  const own =
    place === null
      ? { vi: '', en: '' }
      : { vi: `; hồ sơ này là thứ ${place}`, en: `; this one is number ${place}` };
  return {
    vi: `${body.vi}, năm ${year}: ${held + open} ${numerator.vi} (${held} đã có quyết định, ${open} hồ sơ đang xét${own.vi}).`,
    en: `${body.en}, ${year}: ${held + open} ${numerator.en} (${held} decided, ${open} under way${own.en}).`,
  };
}

const ROUNDED: Readonly<Record<'floor' | 'ceil' | 'half-up', Bilingual>> = {
  floor: { vi: 'làm tròn xuống', en: 'rounded down to' },
  ceil: { vi: 'làm tròn lên', en: 'rounded up to' },
  'half-up': { vi: 'làm tròn đến số gần nhất', en: 'rounded to the nearest, ' },
};

/** "Tối đa 15% của 47 … (Báo cáo 3/BC ngày 01/11/2022): 15% × 47 = 7,05, làm tròn xuống 7." */
export function shareWords(cap: Cap, { stated, ledger }: CapCount, allowed: Allowed | null): Bilingual {
  const { percent, most, denominator } = cap;
  if (percent === null) return { vi: `Tối đa ${most}.`, en: `At most ${most}.` };
  const known =
    ledger === null
      ? { vi: '', en: '' }
      : { vi: ` Sổ khen thưởng có ${ledger}.`, en: ` The ledger has ${ledger}.` };
  if (stated === null || allowed === null)
    return {
      vi: `Tối đa ${percent}% số ${denominator.vi}; đơn vị chưa nêu số này.${known.vi}`,
      en: `At most ${percent} % of the ${denominator.en}, whose number the unit has not stated.${known.en}`,
    };
  const { count, document } = stated;
  const day = dayWords(document.date);
  const sum = sumWords(cap, count, allowed);
  return {
    vi: `Tối đa ${percent}% của ${count} ${denominator.vi} (${document.number} ngày ${day.vi}).${known.vi} ${sum.vi}`,
    en: `At most ${percent} % of ${count} ${denominator.en} (${document.number} of ${day.en}).${known.en} ${sum.en}`,
  };
}

function sumWords(
  { percent, rounding }: Cap,
  count: number,
  { least, most, hundredths }: Allowed,
): Bilingual {
  const exact = hundredthsWords(hundredths ?? 0);
  const [vi, en] = [
    `${percent}% × ${count} = ${exact.replace('.', ',')}`,
    `${percent} % × ${count} = ${exact}`,
  ];
  if ((hundredths ?? 0) % 100 === 0) return { vi: `${vi}.`, en: `${en}.` };
  if (rounding.mode === 'open')
    return {
      vi: `${vi}. Làm tròn xuống là ${least}, làm tròn lên là ${most}; ${lower(rounding.article)}.`,
      en: `${en}. Rounded down that is ${least}, rounded up ${most}; the text does not say which (${rounding.article}).`,
    };
  const words = ROUNDED[rounding.mode];
  return {
    vi: `${vi}, ${words.vi} ${least} (${rounding.article}).`,
    en: `${en}, ${words.en} ${least} (${rounding.article}).`,
  };
}

/** What the figures mean for this dossier, and what must be done. */
export function standingWords(
  { severity, denominator }: Cap,
  { held, open, place }: CapCount,
  allowed: Allowed | null,
  standing: CapStanding,
  order: PassedCap | undefined,
): Bilingual {
  switch (standing) {
    case 'not-stated':
      return {
        vi: `Cần nêu số ${denominator.vi}, kèm văn bản.`,
        en: `The number of ${denominator.en} must be stated, with its document.`,
      };
    case 'rounding-open': {
      const depends: Bilingual = {
        vi: 'Hồ sơ này trong hay vượt mức là tùy cách làm tròn',
        en: 'Whether this dossier is within depends on the rounding',
      };
      const must = order
        ? orderWords(order)
        : {
            vi: 'Người có thẩm quyền phải ghi văn bản quyết định.',
            en: 'Whoever may decide it must record the document that does.',
          };
      return { vi: `${depends.vi}. ${must.vi}`, en: `${depends.en}. ${must.en}` };
    }
    case 'over': {
      const over = (place ?? 0) - (allowed?.most ?? 0);
      const must = order && severity === 'warn' ? orderWords(order) : MUST[severity];
      return {
        vi: `Hồ sơ này vượt mức tối đa ${over}. ${must.vi}`,
        en: `This dossier is ${over} past the cap. ${must.en}`,
      };
    }
    case 'within': {
      const over = held + open - (allowed?.least ?? 0);
      if (over <= 0) return { vi: 'Trong mức tối đa.', en: 'Within the cap.' };
      return {
        vi: `Tổng số vượt mức ${over}${place === null ? '' : '; hồ sơ này nộp trước, còn trong mức'}.`,
        en: `The total is ${over} past the cap${place === null ? '' : '; this dossier was handed in earlier and is within'}.`,
      };
    }
  }
}

const MUST: Readonly<Record<Cap['severity'], Bilingual>> = {
  warn: { vi: 'Chỉ đi tiếp khi ghi văn bản cho phép vượt.', en: 'It goes on only by a recorded order.' },
  block: { vi: 'Quy định không cho vượt.', en: 'The text does not let it be passed.' },
};

function orderWords({ order, reason }: PassedCap): Bilingual {
  const day = dayWords(order.date);
  const why = reason.trim().replace(/\.$/, '');
  return {
    vi: `Đã ghi văn bản cho phép: ${order.number} ngày ${day.vi}, lý do “${why}”.`,
    en: `An order lets it go on: ${order.number} of ${day.en}, because “${why}”.`,
  };
}
