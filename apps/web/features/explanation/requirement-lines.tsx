import type { CheckedRequirement } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import './explanation.css';

/** A requirement, and those that it is made of where it is made of others. */
export type RequirementLine = CheckedRequirement & { readonly parts?: readonly RequirementLine[] };

/** Requirements as they were checked: the verdict in words, the sentence, the article. */
export function RequirementLines({ lines }: { readonly lines: readonly RequirementLine[] }) {
  const { term, pick, t } = useI18n();
  return (
    <ul className="vd-why-lines">
      {lines.map(({ verdict, sentence, article, evidence, parts = [] }) => (
        <li key={sentence.vi} data-verdict={verdict}>
          <span className="vd-verdict">{term('verdict', verdict)}</span>
          <div>
            <p>{pick(sentence.vi, sentence.en)}</p>
            <Citation article={article} evidence={evidence} />
            {parts.length > 0 && (
              <details className="vd-why-parts">
                <summary>{t('explanation.each', { count: parts.length })}</summary>
                <RequirementLines lines={parts} />
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
