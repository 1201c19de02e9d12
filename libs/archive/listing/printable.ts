/** Letters that no XML file can hold, not even escaped (XML 1.0, 2.2). */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text as every form of the list says it. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');
