import type { Server } from 'node:http';
/** Starts listening on 127.0.0.1 (port 0 = any) and resolves to the server; rejects with a sentence where the build or the port is missing. */
export function serve(port: number, directory: string): Promise<Server>;
