// What every screen works with. The composition root makes it once; screens take it from here and import nothing of app or services.
import { createContext, useContext } from 'react';
import type { CaptionedAnnouncer } from '../coach/captions.ts';
import type { Coach } from '../coach/coach-state.ts';
import type { Heart } from '../coach/heart.ts';
import type { ImportUnderWay } from '../coach/import-under-way.ts';
import type { OwnExercises } from '../coach/own-exercises.ts';
import type { PlanKeeper } from '../coach/plan-keeper.ts';
import type { Workout } from '../coach/workout-state.ts';
import type { FormService } from '../contracts/form.ts';
import type { NotesService } from '../contracts/notes.ts';
import type { PictureService } from '../contracts/picture.ts';
import type { PoseService } from '../contracts/pose.ts';
import type { TransferApi } from '../contracts/realms.ts';
import type { RecommenderService } from '../contracts/recommender.ts';
import type { SecondCopyService } from '../contracts/second-copy.ts';
import type { ServicesHealth } from '../contracts/service-health.ts';
import type { ClipShelf } from '../device/clip-shelf.ts';
import type { LiveWatch } from '../device/live-watch.ts';
import type { ModelStore } from '../device/model-store.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { LeftBehind } from '../i18n/erase.ts';
import type { LockRepository, Settings, Storage } from '../storage/storage.ts';

export interface AppServices {
  readonly storage: Storage;
  readonly workout: Workout;
  readonly planKeeper: PlanKeeper;
  readonly ownExercises: OwnExercises;
  readonly notes: NotesService;
  readonly recommender: RecommenderService;
  readonly pose: PoseService;
  readonly form: FormService;
  /** Draws what somebody shares; a chunk and a worker of its own. */
  readonly loadPictures: () => Promise<PictureService>;
  /** Reads and writes files of the log; a chunk and a worker of its own. */
  readonly loadTransfers: () => Promise<TransferApi>;
  /** How the services stand, as often as it is asked; for the lab page. Starts none. */
  readonly loadServicesHealth: () => Promise<() => ServicesHealth>;
  /** What is kept of the log outside the database: for telling how much, going back, erasing. */
  readonly loadSecondCopy: () => Promise<SecondCopyService>;
  /** The app's own lock, and erasing everything. One for the whole page; loads with the first call. */
  readonly loadLock: () => Promise<AppLock>;
  /** The import that is being written, whichever screen is open. */
  readonly importUnderWay: ImportUnderWay;
  /** The videos the person chose to keep; one shelf for the whole page. */
  readonly loadClips: () => Promise<ClipShelf>;
  readonly loadThunder: () => Promise<ModelStore>;
  /** The one heart-rate strap of the page, and what it heard. */
  readonly loadHeart: () => Promise<Heart>;
  readonly settings: Settings;
  /** Takes effect at once and is kept. Resolves false where it could not be kept. */
  readonly changeSettings: (changes: Partial<Settings>) => Promise<boolean>;
  /** A coach for one exercise; close it when the screen goes. */
  readonly createCoach: (movement: Movement, target: PlannedSet | null) => Coach;
  /** The page's one voice, for what is said between sets; in the language and as the person wants it now. */
  readonly loadAnnouncer: () => Promise<CaptionedAnnouncer>;
  /** What the last set cost this device; see /lab. */
  readonly loadLiveWatch: () => Promise<LiveWatch | null>;
  /** Gives the camera back that is kept between sets; called when the person goes elsewhere. */
  readonly releaseCamera: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What seals and locks, with all that has to follow from it. Rejects with StorageError as the storage does. */
export interface AppLock extends Omit<LockRepository, 'unlock'> {
  /** All tabs; this page is left. */
  lockNow(): Promise<void>;
  /** What was left behind; where nothing was, the page is left. Never rejects. */
  eraseEverything(): Promise<readonly LeftBehind[]>;
}

const AppServicesContext = createContext<AppServices | null>(null);

export const AppServicesProvider = AppServicesContext.Provider;

/** Throws outside the provider: a bug, not a state. */
export function useApp(): AppServices {
  const services = useContext(AppServicesContext);
  if (!services) throw new Error('useApp is used outside AppServicesProvider');
  return services;
}
