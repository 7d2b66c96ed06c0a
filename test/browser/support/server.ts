import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A server of files on this machine. */
export interface FileServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const fileOf = (folders: Readonly<Record<string, string>>, url: string): string | null => {
  const { pathname } = new URL(url, "http://localhost");
  const path = normalize(decodeURIComponent(pathname));
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  if (prefix === undefined) return null;
  return join(folders[prefix] ?? "", path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
};

const listening = (server: Server): Promise<FileServer> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = () => new Promise<void>((closed) => server.close(() => closed()));
      resolve({ address: `http://127.0.0.1:${port}`, close });
    });
  });

/** Serves folders by the start of the path, `/` among them; what is not there is 404. The first that fits is taken. */
export const serving = (folders: Readonly<Record<string, string>>): Promise<FileServer> =>
  listening(
    createServer(async ({ url = "/" }, response) => {
      const file = fileOf(folders, url);
      const content = file === null ? null : await readFile(file).catch(() => null);
      const headers = { "content-type": TYPES[extname(file ?? "")] ?? "text/plain", "cache-control": "max-age=600" };
      response.writeHead(content === null ? 404 : 200, headers);
      response.end(content);
    }),
  );
