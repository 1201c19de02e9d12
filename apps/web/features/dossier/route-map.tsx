import { useI18n } from '../../i18n/i18n';
import { bandsOf, type MapStep } from './bands';
import { RouteStepItem } from './route-step-item';
import './route-map.css';

interface RouteMapProps {
  readonly steps: readonly MapStep[];
  /** What is said of the step at which the dossier stands, where it stands at one. */
  readonly here?: string;
}

/** The way of the dossier: levels as bands from the unit up, and in each the steps in their order. */
export function RouteMap({ steps, here = '' }: RouteMapProps) {
  const { t, term } = useI18n();
  return (
    <ol className="vd-route" aria-label={t('route.title')}>
      {bandsOf(steps).map((band, index) => (
        <li
          key={`${index}/${band.level}`}
          className="vd-band"
          data-here={band.steps.some(({ state }) => state === 'current')}
        >
          <div className="vd-band-name">{term('level', band.level)}</div>
          <ol className="vd-steps">
            {band.steps.map((step) => (
              <RouteStepItem key={step.id} step={step} here={here} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
