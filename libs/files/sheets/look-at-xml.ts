/** The letters of a part; undefined when it is no plain XML in UTF-8. A document type could name things outside of the file. */
export function xmlText(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') || /<!(?:DOCTYPE|ENTITY|\[CDATA\[)/i.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of the names, in order, without their prefixes. */
export function* tagsOf(xml: string, ...names: readonly string[]): Generator<Tag> {
  const tags = new RegExp(
    `<(?:[\\w.-]+:)?(${names.join('|')})(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>`,
    'g',
  );
  for (const [, name = '', inside = ''] of xml.matchAll(tags))
    yield { name, attributes: attributesOf(inside) };
}

function attributesOf(inside: string): Record<string, string> {
  const found = inside.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...found].map(([, name = '', one, other]) => [name, one ?? other ?? '']));
}

/** "AB12": the row and the column that an address names, counted from 1; undefined for what is no address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
