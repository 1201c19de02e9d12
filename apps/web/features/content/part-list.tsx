import { missingParts, unansweredParts } from '@vinhdanh/domain';
import { useId } from 'react';
import type { Content, GivenPart, Part } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import type { ChangeContent } from './change-content';
import { PartUpload } from './part-upload';

interface PartListProps {
  readonly parts: readonly Part[];
  readonly content: Content;
  readonly onChange: ChangeContent;
}

const same = (a: GivenPart, b: GivenPart): boolean => a.part === b.part && a.file === b.file;

/** The parts that the award asks for. What lacks is said at once; reception returns a dossier that lacks something. */
export function PartList({ parts, content, onChange }: PartListProps) {
  const { t } = useI18n();
  const id = useId();
  const missing = missingParts(content, parts).length;
  const unanswered = unansweredParts(content, parts).length;
  const state = (part: string, holds: boolean): void =>
    onChange((before) => ({
      ...before,
      conditions: [...(before.conditions ?? []).filter((stated) => stated.part !== part), { part, holds }],
    }));
  const change = (next: (given: readonly GivenPart[]) => GivenPart[]): void =>
    onChange((before) => ({ ...before, parts: next(before.parts) }));
  return (
    <section aria-labelledby={id} className="vd-stack">
      <div>
        <h2 className="vd-h2" id={id}>
          {t('parts.title')}
        </h2>
        <p className="vd-soft vd-prose" role="status">
          {missing + unanswered === 0
            ? t('parts.complete')
            : [
                ...(missing > 0 ? [t('parts.missing', { count: missing })] : []),
                ...(unanswered > 0 ? [t('parts.unansweredCount', { count: unanswered })] : []),
              ].join(' ')}
        </p>
        <p className="vd-soft vd-small vd-prose">{t('parts.kinds')}</p>
      </div>
      <ul className="vd-list vd-parts">
        {parts.map((part) => (
          <PartUpload
            key={part.id}
            part={part}
            subject={content.subject.kind}
            holds={content.conditions?.find((stated) => stated.part === part.id)?.holds}
            onState={(holds) => state(part.id, holds)}
            given={content.parts.filter((given) => given.part === part.id)}
            onAdd={(added) => change((given) => [...given.filter((other) => !same(other, added)), added])}
            onRemove={(removed) => change((given) => given.filter((other) => !same(other, removed)))}
          />
        ))}
      </ul>
    </section>
  );
}
