import { Button, Upload } from 'antd';
import type { SubjectKind } from '@vinhdanh/domain';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import type { GivenPart, Part } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { ProblemAlert } from '../../ui/problem-alert';
import { PartCondition } from './part-condition';
import { PartForms } from './part-forms';
import { PartTag } from './part-tag';
import { uploadFile } from './upload-file';

const ACCEPTED = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';

interface PartUploadProps {
  readonly part: Part;
  readonly subject: SubjectKind;
  /** What was stated about its condition, where it has one. */
  readonly holds: boolean | undefined;
  readonly onState: (holds: boolean) => void;
  readonly given: readonly GivenPart[];
  readonly onAdd: (given: GivenPart) => void;
  readonly onRemove: (given: GivenPart) => void;
}

/** One part that the award asks for: what was given for it, and where to drop more. */
export function PartUpload({ part, subject, holds, onState, given, onAdd, onRemove }: PartUploadProps) {
  const { t, pick } = useI18n();
  const id = useId();
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: ({ file, name }) => onAdd({ part: part.id, file, name }),
  });
  return (
    <li className="vd-part" aria-labelledby={id}>
      <div className="vd-row" id={id}>
        <strong>{pick(part.nameVi, part.nameEn)}</strong>
        <PartTag asked={part.condition === undefined ? true : holds} given={given.length > 0} />
      </div>
      <Citation article={part.article} evidence={part.evidence} />
      <PartForms part={part} subject={subject} />
      {part.condition && <PartCondition condition={part.condition} holds={holds} onState={onState} />}
      {given.map((file) => (
        <div key={file.file} className="vd-row">
          <a href={`/api/files/${file.file}`}>{file.name}</a>
          <Button
            size="small"
            aria-label={t('parts.removeNamed', { name: file.name })}
            onClick={() => onRemove(file)}
          >
            {t('parts.remove')}
          </Button>
        </div>
      ))}
      {(part.condition === undefined || holds === true) && (
        <Upload.Dragger
          className="vd-drop"
          accept={ACCEPTED}
          showUploadList={false}
          disabled={upload.isPending}
          customRequest={({ file }) => upload.mutate(file as File)}
        >
          <span>
            {t(upload.isPending ? 'parts.uploading' : given.length > 0 ? 'parts.dropMore' : 'parts.drop')}
          </span>
        </Upload.Dragger>
      )}
      {upload.error && <ProblemAlert problem={asProblem(upload.error)} />}
    </li>
  );
}
