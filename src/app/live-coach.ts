// Everything a set in front of the camera needs; a chunk of its own, fetched when a coach's screen is gone to.
import { createCoach } from '../coach/coach.ts';
import type { Coach } from '../coach/coach-state.ts';
import { openLineSource } from '../coach/line-source.ts';
import { keepClip } from '../coach/keep-clip.ts';
import { localDay } from '../coach/local-day.ts';
import { createOpenSource } from '../coach/open-source.ts';
import type { Heart } from '../coach/heart.ts';
import type { HeartWatch } from '../coach/heart-watch.ts';
import { createSetLog } from '../coach/set-log.ts';
import type { Workout } from '../coach/workout-state.ts';
import type { FormService } from '../contracts/form.ts';
import type { LineService } from '../contracts/line.ts';
import type { PoseService } from '../contracts/pose.ts';
import type { RecogniserService } from '../contracts/recogniser.ts';
import type { CameraSource } from '../device/camera.ts';
import { type CameraKeeper, createCameraKeeper } from '../device/camera-keeper.ts';
import { type FrameSource, CAMERA_LONGEST_SIDE } from '../device/frame-source.ts';
import type { ClipShelf } from '../device/clip-shelf.ts';
import { measureCue } from '../device/cue-latency.ts';
import { createLiveWatch, type LiveWatch } from '../device/live-watch.ts';
import { createLightMeter } from '../device/luminance.ts';
import { createTiltSensor } from '../device/tilt.ts';
import { vibrate } from '../device/vibrate.ts';
import { holdWakeLock } from '../device/wake-lock.ts';
import { type FaultSkill, skillFrom } from '../domain/coaching/fault-skill.ts';
import type { JudgedPerson } from '../domain/form/measure-faults.ts';
import type { Language } from '../domain/language.ts';
import { mustLeaveThunder } from '../domain/live/model-choice.ts';
import { type PoseSpeed, speedFrom, withSpeed } from '../domain/live/pose-speed.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { limbsUnused, movementAsTrained } from '../domain/counting/as-trained.ts';
import { bodyConflict } from '../domain/health/body-limits.ts';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { Goal } from '../domain/planning/profile.ts';
import type { LogRepository, PersonalRepository, RecordingRepository, Settings } from '../storage/storage.ts';
import { liveVoice } from './live-voice.ts';

export interface LiveCoachParts {
  readonly pose: PoseService;
  readonly line: LineService;
  readonly form: FormService;
  readonly recogniser: RecogniserService;
  readonly workout: Workout;
  readonly log: Pick<LogRepository, 'since' | 'latestSets'>;
  readonly recordings: RecordingRepository;
  readonly personal: Pick<PersonalRepository, 'of'>;
  /** Where the video of a set goes, if the person asks for it. */
  readonly clips: Promise<ClipShelf>;
  readonly heart: Promise<Heart>;
  /** What the person trains for; null where that is not known. */
  readonly goal: Goal | null;
  readonly settings: Settings;
  /** What sets took for a frame here, as it is known at the moment. */
  readonly poseSpeeds: () => readonly PoseSpeed[];
  readonly changeSettings: (changes: Partial<Settings>) => void;
  /** As it is at the moment: it can be changed on the coach's own screen. */
  readonly countdownSec: () => number;
  readonly person: JudgedPerson;
  readonly language: Language;
  readonly now: () => Date;
  readonly newId: () => string;
}

const CLOCK = {
  now: () => performance.now(),
  wait: (ms: number) =>
    new Promise<void>((done) => {
      setTimeout(done, ms);
    }),
};

/** One for the page: between two sets the camera stays open. */
const cameras: CameraKeeper = createCameraKeeper();

/** One for the page: what the last set cost, and what heat and battery allow the next. */
export const liveWatch: LiveWatch = createLiveWatch();

/** The camera's light goes out: the person has gone elsewhere. */
export function releaseCamera(): void {
  cameras.release();
}

function isCamera(source: FrameSource): source is CameraSource {
  return 'handOver' in source;
}

function watchHidden(listener: (hidden: boolean) => void): () => void {
  const look = () => listener(document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

export function createLiveCoach(chosen: Movement, target: PlannedSet | null, parts: LiveCoachParts): Coach {
  const { pose, line, form, recogniser, workout, recordings, personal, settings, language, now, newId } = parts;
  const { body = {}, setAside = [] } = parts.person;
  const movement = movementAsTrained(chosen, body);
  const person = { ...parts.person, setAside: [...new Set([...setAside, ...limbsUnused(chosen, body)])] };
  const { speech, words, tones, preferences } = liveVoice(settings, language);
  const skill = readSkill(movement, parts);
  // Read while the camera is being opened: nothing is read in the middle of a set.
  const past = parts.log.latestSets(movement.id, PAST_SETS).catch(() => []);
  const coach = createCoach({
    movement,
    target,
    unit: settings.unit,
    person,
    pose,
    poseStart: { backend: settings.poseBackend, model: settings.poseModel },
    form,
    personalHead: () =>
      personal.of(movement.id).then(
        (record) => record?.head ?? null,
        () => null,
      ),
    goal: parts.goal,
    pastSets: () => past,
    heart: heartOnce(parts.heart),
    recognition: { service: recogniser, movements: MOVEMENTS.filter((one) => bodyConflict(one, body) === null) },
    openSource: createOpenSource(CLOCK, cameras),
    toLine: (source, movementId) =>
      isCamera(source)
        ? openLineSource(source, { movementId, body, longestSide: CAMERA_LONGEST_SIDE }, { line, clock: CLOCK, newId })
        : Promise.resolve(null),
    watchHidden,
    watchCeiling: (listener) => liveWatch.onCeiling(listener),
    log: createSetLog(workout),
    // The set itself is stored: without a replay nothing is lost that was trained.
    keepRecordings: (kept) => recordings.saveAll(kept).catch(() => undefined),
    speech,
    words,
    preferences,
    tones,
    faultSkill: () => skill.known,
    measureCue,
    language,
    vibrate,
    holdWakeLock,
    lightMeter: createLightMeter(),
    tilt: createTiltSensor(),
    countdownSec: parts.countdownSec,
    later: (work) => void setTimeout(work, 0),
    clock: CLOCK,
    now,
    newId,
  });
  coach.store.subscribe(({ phase, backend }, before) => {
    if (phase === before.phase) return;
    if (phase === 'starting') liveWatch.begin();
    if (phase !== 'finished' || !backend) return;
    const measuredAt = now().toISOString();
    const speed = speedFrom(liveWatch.inferenceMs(), { backend, model: settings.poseModel, measuredAt });
    if (!speed) return;
    // A Thunder too slow for this device is not tried a second time; the screens say so.
    const model = mustLeaveThunder(speed) ? { poseModel: 'lightning' as const } : {};
    parts.changeSettings({ poseSpeeds: withSpeed(parts.poseSpeeds(), speed), ...model });
  });
  void parts.clips.then(
    (shelf) => keepClip(coach.store, shelf),
    () => undefined,
  );
  return coach;
}

/** What is learnt of a movement's last repetitions is learnt from so many of its sets. */
const PAST_SETS = 60;

/** The strap comes with code of its own: until it is there nothing is heard. */
function heartOnce(loading: Promise<Heart>): HeartWatch {
  let watch: HeartWatch | null = null;
  void loading.then(
    (heart) => {
      watch = heart.watch;
    },
    () => undefined,
  );
  return {
    setBegins: () => watch?.setBegins(),
    factsOf: (startedAt, endedAt) => watch?.factsOf(startedAt, endedAt) ?? null,
    followRest: (set) => watch?.followRest(set) ?? Promise.resolve(),
  };
}

/** How far back the log says something of what is mastered. */
const SKILL_DAYS = 60;

/** Read while the camera is being opened; a set that begins sooner, or cannot read it, is coached as a new one. */
function readSkill(movement: Movement, { log, now }: LiveCoachParts): { readonly known: FaultSkill } {
  const skill: { known: FaultSkill } = { known: {} };
  const day = localDay(new Date(now().getTime() - SKILL_DAYS * 86_400_000));
  void log.since(day).then(
    (workouts) => {
      const faults = movement.faults.map(({ id }) => id);
      skill.known = skillFrom(
        movement.id,
        faults,
        workouts.flatMap(({ sets }) => sets),
      );
    },
    () => undefined,
  );
  return skill;
}
