/** The files of one pack by their names, parsed. */
export type PackValues = Readonly<Record<string, unknown>>;

/**
 * Brings the files of a pack from one form to the next; files may come, go and change their names. Pure, and of the pack alone:
 * it changes no value that it is given, for texts that are alike share one, and leaves what is not as its form has it to the
 * readers, who refuse it.
 */
export type PackUpcaster = (files: PackValues) => PackValues;

/** All there are, in the order of the forms: the first reads form 1. Who changes the form writes the next one here. */
export const UPCASTERS: readonly PackUpcaster[] = [];
