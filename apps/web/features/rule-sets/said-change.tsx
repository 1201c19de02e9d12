import { Tag } from 'antd';
import type { SaidChange } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { WithArrows } from '../../ui/arrow';
import { Citation } from '../../ui/citation';

const COLOURS: Readonly<Record<SaidChange['kind'], string>> = {
  added: 'success',
  removed: 'error',
  changed: 'warning',
};

/** One change in words, with the articles of both sides and how well each is known. */
export function SaidChangeLine({ change }: { readonly change: SaidChange }) {
  const { term, pick } = useI18n();
  return (
    <div>
      <Tag color={COLOURS[change.kind]}>{term('changeKind', change.kind)}</Tag>
      <WithArrows text={pick(change.sentence.vi, change.sentence.en)} />
      {change.citations.map((citation) => (
        <div key={`${citation.article} ${citation.evidence}`}>
          <Citation {...citation} />
        </div>
      ))}
    </div>
  );
}
