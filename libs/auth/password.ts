import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id; OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
const PARAMETERS: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };
const PARAMETERS_IN_HASH = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Shortest and longest password, in characters after normalization; length is the only rule. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** One text for one password, however the keyboard composes Vietnamese letters. */
const normalize = (password: string): string => password.normalize('NFKC');

/** Whether a new password may be chosen, by its length alone. */
export function isAcceptablePassword(password: string): boolean {
  const { length } = [...normalize(password)];
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
}

/** The password as an Argon2id hash in PHC form, with a fresh salt. */
export const hashPassword = (password: string): Promise<string> => hash(normalize(password), PARAMETERS);

/** Whether the hash was made with other parameters than today's. */
export const needsRehash = (passwordHash: string): boolean => !passwordHash.startsWith(PARAMETERS_IN_HASH);

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is right. Without a hash (nobody has the name) the same work is done and the answer is no, so
 * that the time tells nothing.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD * 4) return false;
  nobodysHash ??= hashPassword('nobody has this password');
  const right = await verify(passwordHash ?? (await nobodysHash), normalize(password));
  return right && passwordHash !== null;
}
