import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import type { Ballot } from './use-secret-ballot';

/** What will be shown of the ballot and to whom, which is settled before it opens. */
export function Disclosed({ ballot: { disclosure } }: { readonly ballot: Ballot }) {
  const { t, term } = useI18n();
  if (!disclosure) return null;
  const { article, evidence } = disclosure;
  return (
    <details className="vd-prose">
      <summary>{t('secret.disclosed')}</summary>
      <p>{term('disclosedPapers', disclosure.papers)}</p>
      <p>{term('disclosedFigures', disclosure.figures)}</p>
      <p className="vd-soft">
        {article && evidence ? <Citation {...{ article, evidence }} /> : t('secret.disclosedNowhere')}
      </p>
    </details>
  );
}
