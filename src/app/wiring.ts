// The composition root: the only place that knows which implementation stands behind which interface.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createImportUnderWay } from '../coach/import-under-way.ts';
import { createOwnExercises } from '../coach/own-exercises.ts';
import { createPlanKeeper } from '../coach/plan-keeper.ts';
import { createWorkout } from '../coach/workout.ts';
import type { Heart } from '../coach/heart.ts';
import type { PictureService } from '../contracts/picture.ts';
import type { ClipShelf } from '../device/clip-shelf.ts';
import type { JudgedPerson } from '../domain/form/measure-faults.ts';
import { isSidedLimb } from '../domain/form/sided-limb.ts';
import type { Language } from '../domain/language.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { AppLock, AppServices } from '../features/app-services.tsx';
import { callLater } from '../rpc/callable.ts';
import { openStorage, type OpenedStorage, type Recovery } from '../storage/open.ts';
import { requestPersistence } from '../storage/persistence.ts';
import { type Settings, StorageError } from '../storage/storage.ts';
import type * as LiveCoachModule from './live-coach.ts';
import type { LostAndFound } from './lost-and-found.ts';
import type { RealmApis, RealmName } from './open-realms.ts';
import { hadLog, loadSecondCopy, markLog, secondCopy } from './second-copy-later.ts';

export interface Wired {
  readonly settings: StoreApi<Settings>;
  /** Null as a rule. */
  readonly lostAndFound: LostAndFound | null;
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

/** Code and worker of a realm are fetched with the first call; see open-realms.ts. */
function realm<N extends RealmName>(name: N): RealmApis[N] {
  return callLater(async () => (await import('./open-realms.ts')).openRealm(name)) as RealmApis[N];
}

const vision = realm('vision');
const notes = realm('notes');
const planner = realm('planner');
const transfers = realm('transfer');

let liveCoach: typeof LiveCoachModule | null = null;

/** Fetches the coach; to be awaited before a screen that coaches is shown. */
export async function loadLiveCoach(): Promise<void> {
  liveCoach ??= await import('./live-coach.ts');
}

async function findLost(recovery: Recovery): Promise<LostAndFound | null> {
  // As a rule it is somebody's first visit.
  if (recovery.kind === 'new' && !hadLog()) return null;
  return (await import('./lost-and-found.ts')).lostAndFound(recovery);
}

/** Shown while the app is locked, before anything of the log is read; resolves when it was opened. */
export type AtLock = (storage: OpenedStorage, settings: StoreApi<Settings>) => Promise<void>;

/** Throws StorageError where the log cannot be opened. */
export async function wire(atLock: AtLock): Promise<Wired> {
  const storage = await openStorage({ secondCopy });
  const [recovery, early, lockState] = await Promise.all([
    storage.recovery,
    storage.person.settings(),
    storage.lock.state(),
  ]);
  const lostAndFound = recovery && (await findLost(recovery));
  const kept = recovery?.kind === 'back' ? await storage.person.settings() : early;
  const settings = createStore<Settings>(() => kept);
  // What came back may have been sealed.
  if ((recovery?.kind === 'back' ? await storage.lock.state() : lockState) === 'locked')
    await atLock(storage, settings);
  const now = () => new Date();
  const newId = () => crypto.randomUUID();
  const ownExercises = createOwnExercises({ storage, now });
  const workout = createWorkout({ storage, now, newId, ownExercises: ownExercises.custom });
  const planKeeper = createPlanKeeper({
    storage,
    recommender: planner.recommender,
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
    markLog();
    void requestPersistence();
  });
  firstScreenDrawn()
    .then(() => import('./keep-copies.ts'))
    .then(({ keepCopies }) =>
      keepCopies({ storage, workout, importUnderWay, now, isFirstVisit: recovery?.kind === 'new' }),
    )
    .catch(() => undefined);

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

  let lock: Promise<AppLock> | null = null;
  const loadLock = () =>
    (lock ??= import('./app-lock.ts').then(({ createAppLock }) =>
      createAppLock({ storage, workout, importUnderWay, now, settings: () => settings.getState() }),
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
    lostAndFound,
    services: (current, language) => ({
      storage,
      workout,
      planKeeper,
      ownExercises,
      notes: notes.notes,
      recommender: planner.recommender,
      pose: vision.pose,
      form: vision.form,
      loadPictures,
      loadTransfers: () => Promise.resolve(transfers),
      loadServicesHealth: async () => (await import('./open-realms.ts')).servicesHealth,
      loadSecondCopy: async () => (await loadSecondCopy()).service,
      loadLock,
      importUnderWay,
      loadClips,
      loadThunder: async () => (await import('./load-thunder.ts')).createThunderStore(),
      loadHeart,
      settings: current,
      changeSettings,
      createCoach(movement, target) {
        if (!liveCoach) throw new Error('loadLiveCoach was not awaited');
        const { pose, line, form, recogniser } = vision;
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
          person: personOf(planKeeper.store.getState().profile),
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

/** What is counted and judged goes by, as the profile has it now. */
function personOf(profile: Profile | null): JudgedPerson {
  const { setAside = [], body } = profile ?? {};
  return { setAside: setAside.filter(isSidedLimb), ...(body ? { body } : {}) };
}

let clips: Promise<ClipShelf> | null = null;

function loadClips(): Promise<ClipShelf> {
  clips ??= import('../device/clip-shelf.ts').then(({ createClipShelf }) => createClipShelf());
  return clips;
}

let pictures: Promise<PictureService> | null = null;

function loadPictures(): Promise<PictureService> {
  pictures ??= import('./pictures.ts').then(({ createPictures }) => createPictures());
  return pictures;
}
