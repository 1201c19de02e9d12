import type { Provider, Type } from '@nestjs/common';

/** A class whose constructor takes what the tokens name, in order. */
export const made = <Dependencies extends unknown[]>(
  type: new (...dependencies: Dependencies) => object,
  ...inject: { [Index in keyof Dependencies]: symbol | Type | (abstract new (...args: never[]) => unknown) }
): Provider => ({
  provide: type,
  useFactory: (...dependencies: Dependencies) => new type(...dependencies),
  inject: inject as Array<symbol | Type>,
});
