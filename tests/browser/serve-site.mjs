// A small web site on this machine for the tests: each path gives what its test sets.
import { createServer } from 'node:http';

/** Starts a site. `pages` maps a path to {type, body, headers?}; `asked` counts the requests for a path. */
export async function serveSite(pages) {
  const asked = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const page = pages[path];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...page.headers });
    response.end(page.body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    asked: (path) => asked.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
