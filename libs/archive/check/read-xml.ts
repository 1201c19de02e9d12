import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { printable } from '../listing/printable';

/** A piece of an XML file, in order. */
export type XmlPiece =
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/**
 * The file is no plain XML: in UTF-8, without comments, document types and sections of other kinds, and with nothing that
 * another reader would take for something else.
 */
export class NotXml extends Error {
  constructor(readonly near: string) {
    super(`No plain XML near "${near}"`);
    this.name = 'NotXml';
  }
}

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** More letters than one tag or text of a list has. */
const LONGEST = 1024 * 1024;

const NEAR = 60;

/**
 * The tags and texts of a UTF-8 file as it is read, with little of it in memory.
 * @throws NotXml
 */
export async function* readXml(path: string): AsyncGenerator<XmlPiece> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isBegun = false;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    rest += decoder.write(bytes);
    if (!isBegun && rest.length < DECLARATION.length) continue;
    rest = yield* piecesOf(isBegun ? rest : undeclared(rest));
    isBegun = true;
    if (rest.length > LONGEST) throw new NotXml(rest.slice(0, NEAR));
  }
  rest = yield* piecesOf(rest + decoder.end());
  if (rest.trim() !== '') throw new NotXml(rest.slice(0, NEAR));
}

/** What stands after the declaration. */
function undeclared(source: string): string {
  if (!source.startsWith(DECLARATION)) throw new NotXml(source.slice(0, NEAR));
  return source.slice(DECLARATION.length);
}

/** The whole tags, and texts before them. @returns what is left */
function* piecesOf(source: string): Generator<XmlPiece, string> {
  let at = 0;
  for (;;) {
    const begin = source.indexOf('<', at);
    if (begin < 0) return source.slice(at);
    TAG.lastIndex = begin;
    const tag = TAG.exec(source);
    if (!tag) return leftOver(source, at, begin);
    if (begin > at) yield { type: 'text', text: unescaped(source.slice(at, begin)) };
    const [whole, slash, name = '', inside = '', empty] = tag;
    if (slash) yield { type: 'close', name };
    else yield { type: 'open', name, attributes: attributesOf(inside) };
    if (!slash && empty) yield { type: 'close', name };
    at = begin + whole.length;
  }
}

/** A tag of which the end has not been read; anything else that begins so is not taken. */
function leftOver(source: string, at: number, begin: number): string {
  const tag = source.slice(begin);
  if (tag.includes('>') && !/["']/.test(tag.slice(0, tag.indexOf('>')))) throw new NotXml(tag.slice(0, NEAR));
  if (/^<[!?]/.test(tag)) throw new NotXml(tag.slice(0, NEAR));
  return source.slice(at);
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [whole, name = '', one, other] of inside.matchAll(ATTRIBUTE)) {
    const value = one ?? other ?? '';
    if (attributes.has(name) || /[\t\n]/.test(value)) throw new NotXml(whole);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

/** A raw carriage return, and what no XML file can hold, are other letters for other readers. */
function unescaped(text: string): string {
  if (text.includes('\r')) throw new NotXml(text.slice(0, NEAR));
  const letters = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const [, decimal] = /^#(\d{1,7})$/.exec(name) ?? [];
    const [, hexadecimal] = /^#x([0-9a-fA-F]{1,6})$/.exec(name) ?? [];
    const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : null;
    const letter = code === null ? ENTITIES[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (letter === undefined || !whole.endsWith(';')) throw new NotXml(whole);
    return letter;
  });
  if (printable(letters) !== letters) throw new NotXml(text.slice(0, NEAR));
  return letters;
}
