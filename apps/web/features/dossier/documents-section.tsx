import { Tag } from 'antd';
import { isAsked, type SubjectKind } from '@vinhdanh/domain';
import type { Dossier, Erasure, GivenPart, Part, SignedDocument } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { FileLink } from '../../ui/file-link';
import { Section } from '../../ui/section';
import { PartForms } from '../content/part-forms';

/** The parts handed in, those that lack, and the letters and the decision with their signatures. */
export function DocumentsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const others = dossier.content.parts.filter(
    ({ part }) => !dossier.requiredParts.some(({ id }) => id === part),
  );
  return (
    <Section title={t('documents.title')}>
      <ul className="vd-list">
        {dossier.requiredParts
          .filter((part) => isAsked(dossier.content, part))
          .map((part) => (
            <PartItem
              key={part.id}
              part={part}
              subject={dossier.content.subject.kind}
              given={dossier.content.parts.filter((candidate) => candidate.part === part.id)}
              erasures={dossier.erasures}
            />
          ))}
        {others.length > 0 && (
          <li className="vd-item">
            <div>{t('documents.noLongerAsked')}</div>
            <div>
              <Files given={others} erasures={dossier.erasures} />
            </div>
          </li>
        )}
        {dossier.letters.map((letter) => (
          <SignedItem key={letter.round} title={t('documents.letter')} document={letter} />
        ))}
        {dossier.decision && <SignedItem title={t('documents.decision')} document={dossier.decision} />}
      </ul>
    </Section>
  );
}

interface PartItemProps {
  readonly part: Part;
  readonly subject: SubjectKind;
  readonly given: readonly GivenPart[];
  readonly erasures: readonly Erasure[];
}

function PartItem({ part, subject, given, erasures }: PartItemProps) {
  const { t, pick } = useI18n();
  return (
    <li className="vd-item">
      <div>
        <div>{pick(part.nameVi, part.nameEn)}</div>
        <Citation article={part.article} evidence={part.evidence} />
        <PartForms {...{ part, subject }} />
      </div>
      <div>
        {given.length === 0 && <Tag color="error">{t('documents.missing')}</Tag>}
        <Files {...{ given, erasures }} />
      </div>
    </li>
  );
}

function Files({ given, erasures }: Pick<PartItemProps, 'given' | 'erasures'>) {
  return given.map(({ part, file, name }) => (
    <div key={`${part} ${file}`}>
      <FileLink {...{ file, name, erasures }} />
    </div>
  ));
}

interface SignedItemProps {
  readonly title: string;
  readonly document: SignedDocument;
}

function SignedItem({ title, document }: SignedItemProps) {
  const { t } = useI18n();
  const words = { number: document.number, day: formatDay(document.signedOn) };
  return (
    <li className="vd-item">
      <div>
        <div>{title}</div>
        <span className="vd-soft vd-small">{t('documents.signedWithDevelopmentKey')}</span>
      </div>
      <div>
        <a href={`/api/files/${document.file}`}>{t('documents.numbered', words)}</a>
      </div>
    </li>
  );
}
