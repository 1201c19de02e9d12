/** Where the engine is and which queue our workers serve. */
export interface EngineSettings {
  /** "127.0.0.1:7233". */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}
