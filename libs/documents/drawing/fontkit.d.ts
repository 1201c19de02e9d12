/** The little of fontkit that opened fonts need; the package has no types of its own, and DefinitelyTyped's lack `registerFormat`. */
declare module 'fontkit' {
  /** A kind of font file: fontkit makes the first that says of the bytes that they are its own. */
  export interface FontFormat {
    new (stream: { readonly buffer: Uint8Array }): object;
    probe(bytes: Uint8Array): boolean;
  }
  export function openSync(file: string): object;
  export function registerFormat(format: FontFormat): void;
}
