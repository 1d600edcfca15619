// The composition root: the only place that knows which implementation stands behind which interface.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createImportUnderWay } from '../coach/import-under-way.ts';
import { createOwnExercises } from '../coach/own-exercises.ts';
import { createPlanKeeper } from '../coach/plan-keeper.ts';
import { createWorkout } from '../coach/workout.ts';
import type { Heart } from '../coach/heart.ts';
import type { PictureService } from '../contracts/picture.ts';
import type { NotesApi, PlannerApi, TransferApi, VisionApi } from '../contracts/realms.ts';
import type { ClipShelf } from '../device/clip-shelf.ts';
import { isSidedLimb } from '../domain/form/sided-limb.ts';
import type { Language } from '../domain/language.ts';
import type { AppServices } from '../features/app-services.tsx';
import { connect } from '../rpc/connect.ts';
import notesUrl from '../services/notes.worker.ts?worker&url';
import plannerUrl from '../services/planner.worker.ts?worker&url';
import visionUrl from '../services/vision.worker.ts?worker&url';
import { openStorage } from '../storage/open.ts';
import { requestPersistence } from '../storage/persistence.ts';
import { type Settings, StorageError } from '../storage/storage.ts';
import type * as LiveCoachModule from './live-coach.ts';
import { scriptUrl } from './trusted-types.ts';

export interface Wired {
  readonly settings: StoreApi<Settings>;
  /** The screens' services for the settings and language in force. */
  services(settings: Settings, language: Language): AppServices;
}

/** The first screen is drawn within a second; the page is idle before, too, while it waits for that screen's own code. */
function firstScreenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else resolve();
    }, 1000);
  });
}

let liveCoach: typeof LiveCoachModule | null = null;

/** Fetches the coach; to be awaited before a screen that coaches is shown. */
export async function loadLiveCoach(): Promise<void> {
  liveCoach ??= await import('./live-coach.ts');
}

/** Throws StorageError where the log cannot be opened. */
export async function wire(): Promise<Wired> {
  const storage = await openStorage();
  const kept = await storage.person.settings();
  const settings = createStore<Settings>(() => kept);
  const vision = connect<VisionApi>(() => startWorker(visionUrl));
  const notes = connect<NotesApi>(() => startWorker(notesUrl));
  const planner = connect<PlannerApi>(() => startWorker(plannerUrl));
  const now = () => new Date();
  const newId = () => crypto.randomUUID();
  const ownExercises = createOwnExercises({ storage, now });
  const workout = createWorkout({ storage, now, newId, ownExercises: ownExercises.custom });
  const planKeeper = createPlanKeeper({
    storage,
    recommender: planner.api.recommender,
    ownExercises: ownExercises.custom,
    bars: ownExercises.bars,
    now,
    whenDrawn: firstScreenDrawn,
  });
  const importUnderWay = createImportUnderWay();
  void ownExercises.load();
  void workout.load();
  void planKeeper.load();
  // Asked once there is something to lose; browsers decide by use, so asking again is right.
  const askToKeep = storage.onChange((what) => {
    if (what !== 'log') return;
    askToKeep();
    void requestPersistence();
  });

  let heart: Promise<Heart> | null = null;
  const loadHeart = () =>
    (heart ??= import('./heart.ts').then(({ createLiveHeart }) =>
      createLiveHeart({
        log: storage.log,
        workout,
        person: () => {
          const { heartMaxBpm: maxBpm, heartRestBpm: restBpm } = settings.getState();
          return { age: planKeeper.store.getState().profile?.age, maxBpm, restBpm };
        },
        now,
      }),
    ));

  async function changeSettings(changes: Partial<Settings>): Promise<boolean> {
    settings.setState(changes);
    try {
      await storage.person.saveSettings(settings.getState());
      return true;
    } catch (error) {
      if (error instanceof StorageError) return false;
      throw error;
    }
  }

  return {
    settings,
    services: (current, language) => ({
      storage,
      workout,
      planKeeper,
      ownExercises,
      notes: notes.api.notes,
      recommender: planner.api.recommender,
      pose: vision.api.pose,
      form: vision.api.form,
      loadPictures,
      loadTransfers,
      importUnderWay,
      loadClips,
      loadThunder: async () => (await import('./load-thunder.ts')).createThunderStore(),
      loadHeart,
      settings: current,
      changeSettings,
      createCoach(movement, target) {
        if (!liveCoach) throw new Error('loadLiveCoach was not awaited');
        const { pose, line, form, recogniser } = vision.api;
        return liveCoach.createLiveCoach(movement, target, {
          pose,
          line,
          form,
          recogniser,
          workout,
          log: storage.log,
          recordings: storage.recordings,
          personal: storage.personal,
          clips: loadClips(),
          heart: loadHeart(),
          goal: planKeeper.store.getState().profile?.goal ?? null,
          settings: current,
          poseSpeeds: () => settings.getState().poseSpeeds ?? [],
          changeSettings: (changes) => void changeSettings(changes),
          countdownSec: () => settings.getState().countdownSec ?? 3,
          person: { setAside: planKeeper.store.getState().profile?.setAside?.filter(isSidedLimb) ?? [] },
          language,
          now,
          newId,
        });
      },
      loadAnnouncer: async () => (await import('./live-voice.ts')).liveAnnouncer(current, language),
      loadLiveWatch: async () => {
        await loadLiveCoach();
        return liveCoach?.liveWatch ?? null;
      },
      releaseCamera: () => liveCoach?.releaseCamera(),
      now,
      newId,
    }),
  };
}

let clips: Promise<ClipShelf> | null = null;

function loadClips(): Promise<ClipShelf> {
  clips ??= import('../device/clip-shelf.ts').then(({ createClipShelf }) => createClipShelf());
  return clips;
}

let transfers: Promise<TransferApi> | null = null;

function loadTransfers(): Promise<TransferApi> {
  transfers ??= import('./transfers.ts').then(({ createTransfers }) => createTransfers());
  return transfers;
}

let pictures: Promise<PictureService> | null = null;

function loadPictures(): Promise<PictureService> {
  pictures ??= import('./pictures.ts').then(({ createPictures }) => createPictures());
  return pictures;
}

function startWorker(url: string): Worker {
  return new Worker(scriptUrl(url), { type: 'module' });
}
