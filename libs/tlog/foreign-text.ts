/** What C2SP signed-note lets stand in a note, in one place for all who read texts from outside. */

/** The name of a key: no white space of Unicode, no plus, nothing that steers. */
export const KEY_NAME = '[^\\s+\\p{Cc}]+';

// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0009\u000b-\u001f]/;

/** Whether no control character of ASCII stands in it but the newline. */
export const isNoteText = (text: string): boolean => !STEERING.test(text);

/** The text of bytes that came from outside; null where they are no UTF-8. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
