import { createServer, type Server } from 'node:http';
import { staticListener } from '../../tools/static-server.mjs';

/** Where the page between two tests is served. */
export const emptyPath = 'empty.html';

/** Serves the built app at the root, and beside it a page in which nothing runs. */
export function serverWithEmptyPage(folder: string): Server {
  const listener = staticListener(folder);
  return createServer((request, response) => {
    if (request.url !== `/${emptyPath}`) return void listener(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Nothing</title><link rel="icon" href="data:," />');
  });
}
