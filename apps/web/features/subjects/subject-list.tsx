import { Link } from 'react-router';
import type { SubjectSummary } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';

/** Subjects by name, with what tells them apart. */
export function SubjectList({ subjects }: { readonly subjects: readonly SubjectSummary[] }) {
  const { t, term } = useI18n();
  if (subjects.length === 0) return <Nothing text={t('subjects.none')} />;
  return (
    <ul className="vd-list vd-subject-list">
      {subjects.map(({ id, name, unit, kind, birthYear }) => (
        <li key={id} className="vd-item">
          <div>
            <Link to={`/subjects/${id}`}>
              <strong>{name}</strong>
            </Link>
            <div className="vd-soft vd-small">{unit}</div>
          </div>
          <div className="vd-soft vd-small">
            {[term('subjectKind', kind), birthYear && t('subject.bornIn', { year: birthYear })]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
