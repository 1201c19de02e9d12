/** A download under the name (RFC 6266): plain letters for old programs, the name itself in UTF-8 (RFC 8187). */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;/]/g, '_');
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${encode(name)}`;
}

const encode = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
