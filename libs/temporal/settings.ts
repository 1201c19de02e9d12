/** Where the engine is and which queue our workers serve. */
export interface EngineSettings {
  /** "127.0.0.1:7233". */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** How things are started and sent commands. */
export interface GatewaySettings {
  readonly taskQueue: string;
  /** Milliseconds to wait for the answer to a command; 12 seconds unless told. */
  readonly commandLimitMs?: number;
  /** History events after which a thing's run continues as new; the workflows' own limit unless told. */
  readonly continueAfterEvents?: number;
}
