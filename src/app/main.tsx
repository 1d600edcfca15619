// Where the page begins: open the disk, wire everything, show it; where the disk does not open, say why and what to do.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchWeek } from '../features/plan/fetch-week.ts';
import { StorageError } from '../storage/storage.ts';
import '../ui/tokens.css';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { followReach } from './reach.ts';
import { hadLog } from './second-copy-later.ts';
import { followTheme } from './theme.ts';
import { StorageBroken } from './storage-broken.tsx';
import { watchUpdates } from './updates.ts';
import { wire } from './wiring.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);
const updates = watchUpdates();
// On the way while the disk opens; where it fails, the screen asks for it again and says so. Whoever comes for the first time, and has neither
// a service worker nor a log yet, gets the first screen alone.
const isBack = Boolean((navigator as Partial<Navigator>).serviceWorker?.controller) || hadLog();
if (globalThis.location.pathname !== '/') import('./other-screens.tsx').catch(() => undefined);
else if (isBack) fetchWeek();

async function begin(): Promise<void> {
  try {
    const wired = await wire(async (storage, settings) => {
      followTheme(settings);
      await (await import('./lock-gate.tsx')).waitAtLock(root, storage, settings.getState());
    });
    followTheme(wired.settings);
    followReach(wired.settings);
    import('./keep-focus.ts').then(({ keepFocus }) => keepFocus()).catch(() => undefined);
    import('./name-page.ts').then(({ namePage }) => namePage()).catch(() => undefined);
    root.render(
      <StrictMode>
        <ErrorBoundary>
          <App wired={wired} updates={updates} />
        </ErrorBoundary>
      </StrictMode>,
    );
  } catch (error) {
    followTheme(null);
    const reason = error instanceof StorageError ? error.reason : 'failed';
    root.render(<StorageBroken reason={reason} onRetry={() => void begin()} />);
  }
}

void begin();
