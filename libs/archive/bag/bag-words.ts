/** RFC 8493, section 2.1.1. */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export const DECLARATION_FILE = 'bagit.txt';
export const INFO_FILE = 'bag-info.txt';
export const MANIFEST_FILE = 'manifest-sha256.txt';
export const TAG_MANIFEST_FILE = 'tagmanifest-sha256.txt';

/** Folder of what is handed over. */
export const PAYLOAD = 'data';

/** A line of a manifest (RFC 8493, section 2.1.3); our names hold nothing that would have to be encoded. */
export const manifestLine = (sha256: string, path: string): string => `${sha256}  ${path}\n`;

/** What a file of ours may be called: safe on every file system, and within no folder but the bag's. */
export const SAFE_PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
