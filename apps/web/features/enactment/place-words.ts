import type { EnactedDossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

type Place = EnactedDossier['from'];

/** "Ủy ban nhân dân huyện Chi Lăng (thẩm định)": who has it, and for what. */
export function usePlaceWords(): (place: Place) => string {
  const { pick, term } = useI18n();
  return (place) => {
    if (place === null) return '';
    const kind = place.step.split('.').at(-1) ?? place.step;
    return `${pick(place.organization.nameVi, place.organization.nameEn)} (${term('stepKind', kind).toLowerCase()})`;
  };
}
