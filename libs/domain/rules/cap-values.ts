import type { Bilingual } from './catalogue';
import type { Citation } from './citation';
import type { Cap } from './law';
import { STEP_WORDS } from './step-words';

/** One value of a cap in words, under the article that it is read from. */
interface CapValue extends Citation {
  readonly name: string;
  readonly title: Bilingual;
  readonly said: Bilingual;
}

export const CAP_WORDS: Bilingual = { vi: 'tỷ lệ tối đa', en: 'cap' };

const ROUNDING: Readonly<Record<Cap['rounding']['mode'], Bilingual>> = {
  floor: { vi: 'làm tròn xuống', en: 'rounded down' },
  ceil: { vi: 'làm tròn lên', en: 'rounded up' },
  'half-up': { vi: 'làm tròn đến số gần nhất', en: 'rounded to the nearest' },
  open: { vi: 'chưa rõ, phải có người quyết định', en: 'open, somebody must decide it' },
};

const SEVERITY: Readonly<Record<Cap['severity'], Bilingual>> = {
  warn: { vi: 'vượt khi có văn bản cho phép', en: 'passed by a recorded order' },
  block: { vi: 'không được vượt', en: 'never passed' },
};

/** "15 %, vượt khi có văn bản cho phép"; how it is rounded and where it holds a dossier have articles of their own. */
export function capValues(cap: Cap): readonly CapValue[] {
  const { id, article, evidence, percent, most, rounding, severity, heldAt } = cap;
  const whose: Bilingual = {
    vi: `(${cap.numerator.vi} trên ${cap.denominator.vi})`,
    en: `(${cap.numerator.en} of ${cap.denominator.en})`,
  };
  const titled = ({ vi, en }: Bilingual): Bilingual => ({ vi: `${vi} ${whose.vi}`, en: `${en} ${whose.en}` });
  const size = percent === null ? String(most) : `${percent} %`;
  const may = SEVERITY[severity];
  const steps = heldAt.steps.map((step) => STEP_WORDS[step]);
  return [
    {
      ...{ name: id, title: titled(CAP_WORDS), article, evidence },
      said: { vi: `${size}, ${may.vi}`, en: `${size}, ${may.en}` },
    },
    ...(percent === null
      ? []
      : [
          {
            name: `${id}.rounding`,
            title: titled({ vi: 'cách làm tròn tỷ lệ tối đa', en: 'rounding of the cap' }),
            ...{ said: ROUNDING[rounding.mode], article: rounding.article, evidence: rounding.evidence },
          },
        ]),
    {
      name: `${id}.steps`,
      title: titled({ vi: 'bước kiểm tra tỷ lệ tối đa', en: 'steps at which the cap holds' }),
      said: {
        vi: steps.map(({ vi }) => vi).join(', ') || 'không có',
        en: steps.map(({ en }) => en).join(', ') || 'none',
      },
      ...{ article: heldAt.article, evidence: heldAt.evidence },
    },
  ];
}
