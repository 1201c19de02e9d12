import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty list says so, and what to do next. */
export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<span className="vd-soft">{text}</span>}>
      {children}
    </Empty>
  );
}
