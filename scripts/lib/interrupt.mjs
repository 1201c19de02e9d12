import { say } from './report.mjs';

const cleanups = [];
let ending = false;

/** Registers what must be undone when a person or the system ends this script. Last in, first out. */
export function onInterrupt(cleanup) {
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index >= 0) cleanups.splice(index, 1);
  };
}

/** Whether the script is on its way out. */
export const isEnding = () => ending;

/** Makes Ctrl-C, SIGTERM and a closed terminal undo everything before the process ends. */
export function handleSignals({ exitCode } = {}) {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void end(exitCode ?? code);
    });
  }
}

async function end(code) {
  for (const cleanup of cleanups.splice(0).reverse()) {
    try {
      await cleanup();
    } catch (error) {
      say(String(error?.message ?? error));
    }
  }
  process.exit(code);
}
