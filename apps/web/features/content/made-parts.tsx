import type { MadePart } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { PartForms } from './part-forms';

/** What nobody hands in: it comes about while the dossier is reviewed. */
export function MadeParts({ made }: { readonly made: readonly MadePart[] }) {
  const { t, pick } = useI18n();
  if (made.length === 0) return null;
  const names = made.map(({ nameVi, nameEn, madeBy }) => {
    const by = pick(madeBy.vi, madeBy.en);
    return t('parts.madeBy', { name: pick(nameVi, nameEn), by });
  });
  const formed = made.filter(({ forms = [] }) => forms.length > 0);
  return (
    <>
      <p className="vd-soft vd-small vd-prose">
        {t('parts.made')} {names.join('; ')}.
      </p>
      {formed.map((part) => (
        <div key={part.id} className="vd-soft vd-small">
          {pick(part.nameVi, part.nameEn)}:
          <PartForms part={part} />
        </div>
      ))}
    </>
  );
}
