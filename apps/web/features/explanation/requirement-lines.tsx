import type { CheckedRequirement } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import './explanation.css';

/** A requirement, and those that it is made of where it is made of others. */
export type RequirementLine = CheckedRequirement & { readonly parts?: readonly RequirementLine[] };

interface RequirementLinesProps {
  readonly lines: readonly RequirementLine[];
  /** What they are parts of; its article is not said again. */
  readonly of?: RequirementLine;
}

/** Requirements as they were checked: the verdict in words, the sentence, the article. */
export function RequirementLines({ lines, of }: RequirementLinesProps) {
  const { term } = useI18n();
  return (
    <ul className="vd-why-lines">
      {lines.map((line) => (
        <li key={line.sentence.vi} data-verdict={line.verdict}>
          <span className="vd-verdict">{term('verdict', line.verdict)}</span>
          <div>
            <Told line={line} isCited={line.article !== of?.article || line.evidence !== of.evidence} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is met is told in a sentence, its parts when they are asked for; what is not, part by part: one sees which is lacking. */
function Told({ line, isCited }: { readonly line: RequirementLine; readonly isCited: boolean }) {
  const { pick, t } = useI18n();
  const { requirement, verdict, sentence, article, evidence, parts = [] } = line;
  const citation = isCited && <Citation article={article} evidence={evidence} />;
  if (parts.length > 0 && verdict !== 'met')
    return (
      <>
        <p>{t(requirement === 'any-of' ? 'explanation.oneOf' : 'explanation.allOf')}</p>
        {citation}
        <RequirementLines lines={parts} of={line} />
      </>
    );
  return (
    <>
      <p>{pick(sentence.vi, sentence.en)}</p>
      {citation}
      {parts.length > 0 && (
        <details className="vd-why-parts">
          <summary>{t('explanation.each', { count: parts.length })}</summary>
          <RequirementLines lines={parts} of={line} />
        </details>
      )}
    </>
  );
}
