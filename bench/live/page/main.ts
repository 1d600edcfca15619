// The bench's own page: what the app is measured against, and what can only be measured without the app. The bench calls these by name.
import { runBare } from './bare.ts';
import { runDemo } from './demo-loop.ts';
import { runOverlay } from './overlay.ts';
import { createReplay } from './replay.ts';

Object.assign(globalThis, { runBare, runDemo, runOverlay, createReplay });
