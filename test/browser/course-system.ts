import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { listen } from '../../tools/static-server.mjs';

/** What a course system keeps of a student in one activity. */
export interface Kept {
  readonly suspend_data: string;
  readonly core: Readonly<Record<string, unknown>> & { readonly score: Readonly<Record<string, string>> };
}

/** A course system with one activity and one student. */
export interface CourseSystem {
  /** Where the student opens the activity. */
  readonly course: string;
  /** Where the package itself lies. */
  readonly content: string;
  /** What it keeps; undefined before the first commit. */
  kept: Kept | undefined;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves a package as course systems do: unpacked, in a frame, with the interface of SCORM 1.2 in the page round it. */
export async function serveCourse(zip: Uint8Array): Promise<CourseSystem> {
  const files = unzipSync(zip);
  const runtime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/commit') {
      const { cmi }: { readonly cmi: Kept } = JSON.parse(await textOf(request));
      system.kept = cmi;
      response.setHeader('Content-Type', 'application/json');
      response.end('{"result":"true","errorCode":0}');
      return;
    }
    const body =
      path === '/'
        ? pageOf(system.kept)
        : path === '/runtime.js'
          ? runtime
          : files[path.replace(/^\/content\//, '')];
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/html; charset=utf-8');
    response.end(body ?? 'Not found');
  });
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const system: CourseSystem = {
    course: `${origin}/`,
    content: `${origin}/content/index.html`,
    kept: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return system;
}

function pageOf(kept: Kept | undefined): string {
  const core = {
    lesson_status: kept?.core.lesson_status ?? '',
    entry: kept === undefined ? 'ab-initio' : 'resume',
  };
  const begun = JSON.stringify({ cmi: { suspend_data: kept?.suspend_data ?? '', core } });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Course</title><link rel="icon" href="data:,"><h1>Week 3</h1>
<script src="runtime.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false, lmsCommitUrl: new URL('commit', location.href).href, logLevel: 5 });
  window.API.loadFromJSON(${begun.replaceAll('<', '\\u003c')}, '');
</script>
<iframe src="content/index.html" title="Demarche" width="1300" height="700"></iframe>`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
