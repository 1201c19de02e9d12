import type { CapFinding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Facts } from '../../ui/facts';
import { sumOf } from './sum';
import './caps.css';

/** A cap at a glance: how the dossier stands to it, and the figures from which anybody can redo the sum. */
export function CapFigures({ finding }: { readonly finding: CapFinding }) {
  const { t, term, pick, locale } = useI18n();
  const { verdict, standing, body, counted, outOf, inputs, article, evidence } = finding;
  const { year, numerator, held, open, place, denominator, document, ledger, order } = inputs;
  return (
    <div className="vd-cap" data-verdict={verdict}>
      <p className="vd-cap-standing">
        {term('capStanding', standing)}
        {order !== null && ` · ${t('caps.ordered', { number: String(order) })}`}
      </p>
      <Facts
        facts={[
          [`${pick(body.vi, body.en)}, ${year}`, pick(counted.vi, counted.en)],
          [
            t('caps.numerator'),
            t('caps.numeratorOf', { count: Number(numerator), held: Number(held), open: Number(open) }),
          ],
          [
            t('caps.denominator'),
            outOf &&
              (denominator === null
                ? t('caps.notStated', { what: pick(outOf.vi, outOf.en) })
                : t('caps.denominatorOf', {
                    count: Number(denominator),
                    what: pick(outOf.vi, outOf.en),
                    document: String(document),
                  })),
          ],
          [t('caps.ledger'), ledger],
          [t('caps.allowed'), sumOf(finding, locale, { or: t('caps.or'), thus: t('caps.thus') })],
          [t('caps.place'), place],
        ]}
      />
      <Citation article={article} evidence={evidence} />
    </div>
  );
}
