/** DER as a PEM block of lines of 64 letters. */
export function toPem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * The DER of the first PEM block with that label.
 * @throws Error when the text has no such block
 */
export function fromPem(label: string, text: string): Uint8Array {
  const found = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text);
  if (!found) throw new Error(`No PEM block "${label}"`);
  return new Uint8Array(Buffer.from(found[1]!, 'base64'));
}
