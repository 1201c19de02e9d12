// Outlives the supervisor by a moment. It reads, line by line, which processes the supervisor runs; when that pipe
// closes without a farewell (the supervisor was killed), it ends them in their order and goes.
import { createInterface } from 'node:readline';
import { endProcess } from './processes.mjs';

let processes = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) processes = JSON.parse(line);
for (const { pid, mark, signal, grace } of processes) await endProcess({ pid, mark }, signal, grace);
