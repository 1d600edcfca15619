// The realm of the second copy: files that can be appended to and flushed are there in workers only.
import type { SecondCopyApi } from '../contracts/second-copy.ts';
import { serve } from '../rpc/serve.ts';
import { createSecondCopyService } from './second-copy/create-second-copy-service.ts';
import { openPrivateFiles } from './second-copy/private-files.ts';
import { openToRead } from './second-copy/read-database.ts';

const LET_GO = 'let go';
/** A worker of another page answers at once, or it is asleep and holds its file on. */
const LETTING_GO_MS = 200;

const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('plumbline-second-copy');
const copy = createSecondCopyService({
  openFiles: () => openPrivateFiles('second-copy'),
  openDatabase: (source) => openToRead(source, self.indexedDB),
  nowMs: () => Date.now(),
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  packs: typeof CompressionStream !== 'undefined' && typeof DecompressionStream !== 'undefined',
  async letOthersGo() {
    others?.postMessage(LET_GO);
    await new Promise((resolve) => {
      setTimeout(resolve, LETTING_GO_MS);
    });
  },
});
others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === LET_GO) void copy.letGo().catch(() => undefined);
});
const api: SecondCopyApi = { copy };
serve(api);
