import { Link } from 'react-router';
import { Alert } from 'antd';
import type { EnactmentPreview } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { addressOf } from '../my-work/address-of';
import { MoveWords } from './move-words';
import './enactment.css';

/** What carrying an order out would do, gathered by where dossiers go; and what stands in its way. */
export function PreviewMoves({ preview }: { readonly preview: EnactmentPreview }) {
  const { t, term, pick, amount } = useI18n();
  const { moves, meetings, undecided } = preview;
  return (
    <>
      {meetings.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('enactment.meetings')}
          description={
            <ul>
              {meetings.map(({ thing, id, title, organization }) => (
                <li key={id}>
                  <Link to={addressOf(thing, id)}>
                    {term('meeting', thing)} {title ?? ''}
                  </Link>{' '}
                  · {pick(organization.nameVi, organization.nameEn)}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {undecided.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('enactment.undecided')}
          description={undecided
            .map(({ unit, dossiers }) => `${pick(unit.nameVi, unit.nameEn)} (${dossiers})`)
            .join('; ')}
        />
      )}
      {moves.length === 0 ? (
        <p className="vd-soft">{t('enactment.noMoves')}</p>
      ) : (
        <ul className="vd-moves">
          {moves.map((move, index) => (
            <li key={index} data-outcome={move.outcome}>
              <strong className="vd-moves-count">{amount(move.dossiers)}</strong>
              <MoveWords move={move} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
