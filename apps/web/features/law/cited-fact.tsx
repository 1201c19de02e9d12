import type { Evidence } from '@vinhdanh/domain';
import type { ReactNode } from 'react';
import { Citation } from '../../ui/citation';

interface CitedFactProps {
  readonly label: string;
  /** One more of the same name: the name is not shown again. */
  readonly isOneMore?: boolean;
  readonly cited: { readonly article: string; readonly evidence: Evidence };
  readonly children: ReactNode;
}

/** A value of law under its name, with the article that it stands in. */
export function CitedFact({ label, isOneMore = false, cited, children }: CitedFactProps) {
  return (
    <div>
      <dt>
        <span className={isOneMore ? 'vd-visually-hidden' : undefined}>{label}</span>
      </dt>
      <dd>
        {children}
        <div>
          <Citation {...cited} />
        </div>
      </dd>
    </div>
  );
}
