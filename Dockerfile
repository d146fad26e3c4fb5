# Meedoen as a container: code that nobody may change, data in /data, run by a user without rights.
FROM node:24-bookworm-slim AS packages
WORKDIR /meedoen
COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-save --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3000 MEEDOEN_DATA=/data
WORKDIR /meedoen
COPY --from=packages /meedoen/node_modules node_modules
COPY package.json package-lock.json meedoen LICENSE ./
COPY tools/run.js tools/run.js
COPY db/migrations db/migrations
COPY src src
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s --timeout=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/gezond`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/run.js", "src/main.ts", "start"]
