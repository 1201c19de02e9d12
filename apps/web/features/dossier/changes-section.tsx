import type { ContentChanges, Dossier, GivenPart } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useContentChanges } from './use-dossier';
import './changes.css';

/** What each resubmission changed, so that a reviewer need not read everything again. */
export function ChangesSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const changes = useContentChanges(dossier.id, dossier.contentVersion);
  // A recorded death makes a new version of the content that nobody handed in.
  if (changes.data?.length === 0) return null;
  return (
    <Section title={t('changes.title')}>
      <QueryView query={changes}>
        {(versions) =>
          versions.map((each) => <Version key={each.version} changes={each} dossier={dossier} />)
        }
      </QueryView>
    </Section>
  );
}

interface VersionProps {
  readonly changes: ContentChanges;
  readonly dossier: Dossier;
}

function Version({ changes: { version, on, note, texts, parts }, dossier }: VersionProps) {
  const { t, pick } = useI18n();
  const nameOf = (id: string): string => {
    const part = dossier.requiredParts.find((candidate) => candidate.id === id);
    return part ? pick(part.nameVi, part.nameEn) : id;
  };
  return (
    <div className="vd-changes">
      <strong>{t('changes.version', { version, day: formatDay(on) })}</strong>
      {note !== '' && <p className="vd-prose vd-soft">{note}</p>}
      {texts.length + parts.length === 0 && <p className="vd-soft">{t('changes.nothing')}</p>}
      <dl>
        {texts.map(({ field, pieces }) => (
          <div key={field}>
            <dt>{t(`content.${field}`)}</dt>
            <dd>
              {pieces.map(({ is, text }, place) => (
                <Piece key={place} is={is} text={text} />
              ))}
            </dd>
          </div>
        ))}
        {parts.map(({ part, removed, added }) => (
          <div key={part}>
            <dt>{nameOf(part)}</dt>
            <dd>
              {removed.map((file) => (
                <FileLine key={file.file} file={file} is="removed" />
              ))}
              {added.map((file) => (
                <FileLine key={file.file} file={file} is="added" />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Piece({ is, text }: ContentChanges['texts'][number]['pieces'][number]) {
  if (is === 'removed') return <del>{text}</del>;
  return is === 'added' ? <ins>{text}</ins> : <span>{text}</span>;
}

function FileLine({
  file: { file, name },
  is,
}: {
  readonly file: GivenPart;
  readonly is: 'added' | 'removed';
}) {
  const { t } = useI18n();
  const link = <a href={`/api/files/${file}`}>{name}</a>;
  return (
    <div>
      <span className="vd-soft vd-small">{t(`changes.${is}`)} </span>
      {is === 'removed' ? <del>{link}</del> : <ins>{link}</ins>}
    </div>
  );
}
