/** Signatures and lengths of a ZIP file's records (APPNOTE.TXT 4.3), in bytes. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const END_64_BYTES = 56;
export const LOCATOR_64_BYTES = 20;

/** What stands in a field of 16 or 32 bits whose value is in the ZIP64 record instead. */
export const SEE_64_SHORT = 0xffff;
export const SEE_64 = 0xffffffff;
