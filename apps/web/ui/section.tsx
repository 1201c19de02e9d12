import { Card } from 'antd';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** The name under which an address leads to it. */
  readonly anchor?: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, anchor, extra, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id}>
      <Card>
        <div className="vd-stack">
          <div className="vd-row" style={{ justifyContent: 'space-between' }}>
            <h2 className="vd-h2" id={id}>
              {title}
            </h2>
            {extra}
          </div>
          {children}
        </div>
      </Card>
    </section>
  );
}
