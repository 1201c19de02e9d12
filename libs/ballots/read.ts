/** What came of reading something that a stranger made: its content, or what is wrong with it. */
export type Read<Value, Fault extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

export const readable = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const faulty = <Fault extends string>(
  fault: Fault,
): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault,
});
