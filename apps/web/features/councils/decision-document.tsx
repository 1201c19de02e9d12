import { Button, Upload } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { uploadFile } from '../content/upload-file';

interface DecisionDocumentProps {
  readonly id?: string;
  /** The document by the SHA-256 of its content. */
  readonly value?: string | null;
  readonly onChange?: (file: string | null) => void;
}

/** The document of a decision, stored as it is chosen. Works inside a Form.Item. */
export function DecisionDocument({ id, value, onChange }: DecisionDocumentProps) {
  const { t } = useI18n();
  const upload = useMutation({ mutationFn: uploadFile, onSuccess: ({ file }) => onChange?.(file) });
  return (
    <div>
      <div className="vd-row">
        <Upload
          {...(id === undefined ? {} : { id })}
          accept=".pdf"
          showUploadList={false}
          disabled={upload.isPending}
          customRequest={({ file }) => upload.mutate(file as File)}
        >
          <Button loading={upload.isPending}>
            {t(value ? 'councils.fileOther' : 'councils.fileChoose')}
          </Button>
        </Upload>
        {value && (
          <>
            <a href={`/api/files/${value}`}>{upload.data?.name ?? t('councils.fileOpen')}</a>
            <Button size="small" onClick={() => onChange?.(null)}>
              {t('councils.remove')}
            </Button>
          </>
        )}
      </div>
      {upload.error && <ProblemAlert problem={asProblem(upload.error)} />}
    </div>
  );
}
