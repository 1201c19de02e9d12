import { hundredthsWords } from '@vinhdanh/domain';
import type { CapFinding } from '../../api/models';
import type { Locale } from '../../i18n/i18n';

interface SumWords {
  readonly or: string;
  readonly thus: string;
}

/** "15% × 47 = 7,05, tức 7 hoặc 8", with every reading that the text leaves open; the number alone where there is no share. */
export function sumOf(
  { inputs }: Pick<CapFinding, 'inputs'>,
  locale: Locale,
  { or, thus }: SumWords,
): string | null {
  const { percent, denominator, allowedLeast, allowedMost } = inputs;
  if (allowedLeast === null) return percent === null ? null : `${String(percent)}%`;
  const readings =
    allowedLeast === allowedMost
      ? String(allowedLeast)
      : `${String(allowedLeast)} ${or} ${String(allowedMost)}`;
  if (percent === null) return readings;
  const share = hundredthsWords(Number(percent) * Number(denominator));
  const exact = locale === 'vi' ? share.replace('.', ',') : share;
  const sum = `${String(percent)}% × ${String(denominator)} = ${exact}`;
  return exact === readings ? sum : `${sum}, ${thus} ${readings}`;
}
