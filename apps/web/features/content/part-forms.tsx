import { formsFor, formWords, type PartForm, type SubjectKind } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

interface PartFormsProps {
  readonly part: { readonly forms?: readonly PartForm[] };
  /** Whose the dossier is, once that is known: forms for others are left out. */
  readonly subject?: SubjectKind;
}

/** The numbered forms on which a document is made, each with its own place and mark. */
export function PartForms({ part, subject }: PartFormsProps) {
  const { pick } = useI18n();
  return formsFor(part, subject).map((form) => {
    const { vi, en } = formWords(form, subject);
    return (
      <div key={vi} className="vd-small">
        {pick(vi, en)} <Citation article={form.article} evidence={form.evidence} />
      </div>
    );
  });
}
