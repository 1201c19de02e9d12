import type { NotificationKind, StepKind } from './notification';

/** One kind of notification in one language; `{name}` and `[optional {name}]` as in the messages. */
export interface Template {
  readonly subject: string;
  readonly body: readonly string[];
}

/** Everything that is said in one language. */
export interface Templates {
  readonly greeting: string;
  /** The words of the link. */
  readonly open: string;
  readonly footer: string;
  readonly steps: Readonly<Record<StepKind, string>>;
  readonly kinds: Readonly<Record<NotificationKind, Template>>;
}
