import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the API of this clone listens, as `npm start` wrote it down. */
function apiAddress(): string {
  const file = here('../../.data/run.json');
  const run = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { api?: string | null }) : {};
  return process.env.PUBLIC_URL ?? run.api ?? 'http://127.0.0.1:3000';
}

export default defineConfig(({ command }) => ({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      '@vinhdanh/ballots': here('../../libs/ballots/index.ts'),
      '@vinhdanh/domain': here('../../libs/domain/index.ts'),
    },
  },
  build: { outDir: here('../../dist/web'), emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  ...(command === 'serve' ? { server: { proxy: { '/api': apiAddress() } } } : {}),
}));
