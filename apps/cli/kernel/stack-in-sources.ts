import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';

/** `at run (/x/main.js:12:7)`, `at /x/main.js:12:7`: a file, its line and its column. */
const PLACE = /(?<=\(|\bat (?:async )?)([^()\n]+\.js):(\d+):(\d+)/g;

/** The same stack with the places of the sources, read from the maps beside the compiled files. */
export const stackInSources = (stack: string): string =>
  stack.replace(PLACE, (place, file: string, line: string, column: string) => {
    const map = mapOf(file);
    if (map === null) return place;
    const origin = map.findOrigin(Number(line), Number(column));
    if (!('fileName' in origin)) return place;
    return `${resolve(dirname(file), origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}`;
  });

/** The map of a compiled file; null where it has none. */
function mapOf(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}
