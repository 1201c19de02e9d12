import type { SigningPower } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

/** "KT. Chủ tịch": by which letters, in whose place. */
export function usePlaceWords({ rule, form, inPlaceOfVi, inPlaceOfEn }: SigningPower): string {
  const { pick } = useI18n();
  return `${rule?.prefix ?? form} ${pick(inPlaceOfVi ?? '', inPlaceOfEn ?? '')}`;
}
