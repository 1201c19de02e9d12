import type { Evidence } from '@vinhdanh/domain';
import type { ReactNode } from 'react';
import { Citation } from '../../ui/citation';

interface CitedFactProps {
  readonly label: string;
  readonly cited: { readonly article: string; readonly evidence: Evidence };
  readonly children: ReactNode;
}

/** A value of law under its name, with the article that it stands in. */
export function CitedFact({ label, cited, children }: CitedFactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        <div>
          <Citation {...cited} />
        </div>
      </dd>
    </div>
  );
}
