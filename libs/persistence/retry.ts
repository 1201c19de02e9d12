/** SQLSTATE: serialization_failure and deadlock_detected. The whole transaction may be tried again. */
const TRANSIENT = ['40001', '40P01'];
const TRIES = 3;

const isTransient = (error: unknown): boolean =>
  TRANSIENT.includes((error as { code?: string } | null)?.code ?? '');

/** Tries a whole unit of work again when it lost a race inside the database, three times in all. */
export async function retryTransient<T>(unit: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await unit();
    } catch (error) {
      if (attempt === TRIES || !isTransient(error)) throw error;
    }
  }
}
