/** Some browsers read the file only a while after they were told to, milliseconds. */
const READ_BY_THEN_MS = 60_000;

/** Hands a file to the person's browser, which keeps it under the name. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN_MS);
}
