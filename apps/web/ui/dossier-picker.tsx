import { Checkbox } from 'antd';
import { useI18n } from '../i18n/i18n';

export interface PickableDossier {
  readonly id: string;
  readonly code: string;
  readonly subjectName: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
}

interface DossierPickerProps {
  readonly dossiers: readonly PickableDossier[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses some dossiers of a list, or all of them. The choice keeps the order of the list. */
export function DossierPicker({ dossiers, chosen, onChange }: DossierPickerProps) {
  const { t, pick } = useI18n();
  const all = dossiers.map(({ id }) => id);
  const toggle = (id: string, on: boolean): void =>
    onChange(all.filter((candidate) => (candidate === id ? on : chosen.includes(candidate))));
  return (
    <div>
      <Checkbox
        checked={chosen.length === all.length}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={({ target }) => onChange(target.checked ? all : [])}
      >
        {t('common.chooseAll', { count: all.length })}
      </Checkbox>
      <ul className="vd-list">
        {dossiers.map((dossier) => (
          <li key={dossier.id} className="vd-item">
            <Checkbox
              checked={chosen.includes(dossier.id)}
              onChange={({ target }) => toggle(dossier.id, target.checked)}
            >
              <strong>{dossier.subjectName}</strong> <span className="vd-mono vd-soft">{dossier.code}</span>
              <div className="vd-award">{pick(dossier.awardNameVi, dossier.awardNameEn)}</div>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
