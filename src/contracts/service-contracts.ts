// Each service's contract by name and number, and what it needs beside its code: the card that travels with a service built apart.
import type { ExportService } from './export.ts';
import type { FormService } from './form.ts';
import type { NotesService } from './notes.ts';
import type { PictureService } from './picture.ts';
import type { PoseService } from './pose.ts';
import type { RecogniserService } from './recogniser.ts';
import type { RecommenderService } from './recommender.ts';
import type { TransferService } from './transfer.ts';

/** Services that can be had apart, by the name they go under in a realm. */
export interface ServiceByName {
  readonly pose: PoseService;
  readonly form: FormService;
  readonly recogniser: RecogniserService;
  readonly notes: NotesService;
  readonly recommender: RecommenderService;
  readonly transfer: TransferService;
  readonly exports: ExportService;
  readonly picture: PictureService;
}

export type ServiceName = keyof ServiceByName;

export interface ServiceContract<N extends ServiceName = ServiceName> {
  readonly name: N;
  /** From 1; raised where a caller of the one before could be answered otherwise than it expects. What is only added keeps the number. */
  readonly version: number;
  readonly methods: readonly (keyof ServiceByName[N] & string)[];
  /** Ids in models/manifest.json. `needed` false: without it the service answers by what it has besides. */
  readonly models: readonly { readonly id: string; readonly needed: boolean }[];
  /** Runs networks on a tfjs backend of its own, and needs the wasm beside it. */
  readonly wasm: boolean;
}

export const SERVICE_CONTRACTS: { readonly [N in ServiceName]: ServiceContract<N> } = {
  pose: {
    name: 'pose',
    version: 1,
    methods: ['start', 'estimate', 'reset', 'memory', 'stop'],
    models: [
      { id: 'movenet-lightning', needed: true },
      { id: 'movenet-thunder', needed: false },
    ],
    wasm: true,
  },
  form: {
    name: 'form',
    version: 1,
    methods: ['start', 'score', 'occlude', 'personalise', 'stop'],
    models: [
      { id: 'form', needed: true },
      { id: 'form-frames', needed: false },
    ],
    wasm: true,
  },
  recogniser: {
    name: 'recogniser',
    version: 1,
    methods: ['start', 'recognise', 'stop'],
    models: [{ id: 'recogniser', needed: true }],
    wasm: true,
  },
  notes: {
    name: 'notes',
    version: 1,
    methods: ['parse', 'readLog', 'learn'],
    models: [{ id: 'notes', needed: false }],
    wasm: true,
  },
  recommender: {
    name: 'recommender',
    version: 1,
    methods: ['recommend', 'tapQuestions', 'plan', 'whatIf', 'explain', 'muscles'],
    models: [{ id: 'recommender', needed: false }],
    wasm: false,
  },
  transfer: {
    name: 'transfer',
    version: 1,
    methods: ['inspect', 'preview', 'open', 'next', 'close'],
    models: [],
    wasm: false,
  },
  exports: {
    name: 'exports',
    version: 1,
    methods: ['begin', 'add', 'finish', 'cancel', 'inspectCopy', 'unlockCopy', 'openCopy', 'nextCopy', 'closeCopy'],
    models: [],
    wasm: false,
  },
  picture: { name: 'picture', version: 1, methods: ['still', 'moving'], models: [], wasm: false },
};
