import { compareContents, type WordPiece } from '@vinhdanh/domain';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GivenPart, Trace } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';

type Version = Trace['versions'][number];

/** Two versions of what was handed in, side by side: on the left what went, on the right what came. */
export function VersionsSection({ trace }: { readonly trace: Trace }) {
  const { t } = useI18n();
  const last = trace.versions.length - 1;
  const [places, setPlaces] = useState<readonly [number, number]>([last - 1, last]);
  const [before, after] = places.map((place) => trace.versions[place]);
  if (!before || !after) return null;
  const options = trace.versions.map(({ version, on }, place) => ({
    value: place,
    label: t('changes.version', { version, day: formatDay(on) }),
  }));
  const choose = (side: 0 | 1) => (place: number) =>
    setPlaces(side === 0 ? [place, places[1]] : [places[0], place]);
  return (
    <Section title={t('trace.versions')}>
      <div className="vd-sides">
        <Select aria-label={t('trace.earlier')} value={places[0]} options={options} onChange={choose(0)} />
        <Select aria-label={t('trace.later')} value={places[1]} options={options} onChange={choose(1)} />
        <VersionHead version={before} />
        <VersionHead version={after} />
      </div>
      <Differences before={before} after={after} parts={trace.parts} />
    </Section>
  );
}

function VersionHead({ version: { seq, hash } }: { readonly version: Version }) {
  const { t } = useI18n();
  return (
    <div className="vd-small vd-soft">
      {t('trace.broughtBy')} <Link to={{ hash: `#${seq}` }}>#{seq}</Link>{' '}
      <code className="vd-short-hash">{hash}</code>
    </div>
  );
}

interface DifferencesProps {
  readonly before: Version;
  readonly after: Version;
  readonly parts: Trace['parts'];
}

function Differences({ before, after, parts: known }: DifferencesProps) {
  const { t, pick } = useI18n();
  const { texts, parts } = compareContents(before.content, after.content);
  const nameOf = (id: string): string => {
    const part = known.find((candidate) => candidate.id === id);
    return part ? pick(part.nameVi, part.nameEn) : id;
  };
  if (texts.length + parts.length === 0) return <p className="vd-soft">{t('trace.sameContent')}</p>;
  return (
    <>
      {texts.map(({ field, pieces }) => (
        <div key={field} className="vd-difference">
          <h3>{t(`content.${field}`)}</h3>
          <div className="vd-sides">
            <Words pieces={pieces} side="removed" />
            <Words pieces={pieces} side="added" />
          </div>
        </div>
      ))}
      {parts.map(({ part, removed, added }) => (
        <div key={part} className="vd-difference">
          <h3>{nameOf(part)}</h3>
          <div className="vd-sides">
            <Files files={removed} side="removed" />
            <Files files={added} side="added" />
          </div>
        </div>
      ))}
    </>
  );
}

type Side = 'added' | 'removed';

function Words({ pieces, side }: { readonly pieces: readonly WordPiece[]; readonly side: Side }) {
  const shown = pieces.filter(({ is }) => is === 'same' || is === side);
  return (
    <div className="vd-side" data-side={side}>
      {shown.map(({ is, text }, place) => {
        const words = place === 0 ? text : ` ${text}`;
        if (is === 'same') return <span key={place}>{words}</span>;
        return side === 'removed' ? <del key={place}>{words}</del> : <ins key={place}>{words}</ins>;
      })}
    </div>
  );
}

function Files({ files, side }: { readonly files: readonly GivenPart[]; readonly side: Side }) {
  const { t } = useI18n();
  return (
    <div className="vd-side" data-side={side}>
      {files.length === 0 && <span className="vd-soft">{t('trace.noFile')}</span>}
      {files.map(({ file, name }) => (
        <div key={file}>
          <a href={`/api/files/${file}`}>{name}</a> <code className="vd-short-hash">{file}</code>
        </div>
      ))}
    </div>
  );
}
