import type { Params } from '../messages/interpolate';
import type { Locale } from '../messages/locale';
import { sentence } from '../messages/sentence';
import { HIDDEN_CODE, isHidden, statusOf } from './status';
import { titleOf } from './titles';

/** The media type of a problem (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** One field that cannot be accepted. */
export interface FieldRefusal {
  /** A JSON pointer into the request's body, as a fragment: "#/content/parts/0/file". */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Params;
}

/** A "no" as the borders get it: from the domain, from validation or from the platform. */
export interface RefusalLike {
  readonly code: string;
  readonly params?: Params;
  readonly errors?: readonly FieldRefusal[];
}

/** The body of every refused or failed request (RFC 9457). */
export interface Problem {
  /** Names the kind of problem; stable. */
  readonly type: string;
  /** The kind of problem in the caller's language. */
  readonly title: string;
  readonly status: number;
  /** What programs compare; stable, from the catalogue of messages. */
  readonly code: string;
  /** What is wrong and what to do, in the caller's language. */
  readonly detail: string;
  /** Names this occurrence: the request's id. */
  readonly instance: string;
  readonly errors?: ReadonlyArray<{
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }>;
  readonly params?: Params;
}

/**
 * The problem that a refusal becomes. What must not be seen becomes exactly what is absent: same status, same body.
 * @param instance the request's correlation id.
 * @param named the params of the sentence, where ids have names in it
 */
export function renderProblem(
  refusal: RefusalLike,
  locale: Locale,
  instance: string,
  named: Params = refusal.params ?? {},
): Problem {
  const status = statusOf(refusal.code);
  const hidden = isHidden(refusal.code);
  const code = hidden ? HIDDEN_CODE : refusal.code;
  const params = hidden ? {} : (refusal.params ?? {});
  const errors = hidden ? undefined : refusal.errors?.map((error) => renderField(error, locale));
  return {
    type: `urn:vinhdanh:problem:${code}`,
    title: titleOf(status, locale),
    status,
    code,
    detail: sentence(code, { ...(hidden ? {} : named), instance }, locale),
    instance: `urn:vinhdanh:request:${instance}`,
    ...(errors?.length ? { errors } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
}

const renderField = ({ pointer, code, params }: FieldRefusal, locale: Locale) => ({
  pointer,
  code,
  detail: sentence(code, params ?? {}, locale),
});
