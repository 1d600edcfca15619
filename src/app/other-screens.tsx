// The routes of all screens but Today, each fetched when it is gone to. A file of its own, as the list of what each brings along is long.
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { FormFigures, MeasuredFigures } from '../domain/form/form-figures.ts';
import { useMessages } from '../i18n/i18n.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { loadLiveCoach } from './wiring.ts';

const ProfileScreen = lazy(async () => ({
  default: (await import('../features/plan/profile-screen.tsx')).ProfileScreen,
}));
const LogScreen = lazy(async () => ({ default: (await import('../features/log/log-screen.tsx')).LogScreen }));
const LoggedWorkoutScreen = lazy(async () => ({
  default: (await import('../features/log/logged-workout-screen.tsx')).LoggedWorkoutScreen,
}));
const PickScreen = lazy(async () => ({ default: (await import('../features/coach/pick-screen.tsx')).PickScreen }));
const CoachScreen = lazy(async () => {
  const [{ CoachScreen: screen }] = await Promise.all([import('../features/coach/coach-screen.tsx'), loadLiveCoach()]);
  return { default: screen };
});
const WorkoutScreen = lazy(async () => ({
  default: (await import('../features/coach/workout-screen.tsx')).WorkoutScreen,
}));
const WorkoutCameraScreen = lazy(async () => {
  const [{ WorkoutCameraScreen: screen }] = await Promise.all([
    import('../features/coach/workout-camera-screen.tsx'),
    loadLiveCoach(),
  ]);
  return { default: screen };
});
const MovementScreen = lazy(async () => ({
  default: (await import('../features/library/movement-screen.tsx')).MovementScreen,
}));
const ExercisesScreen = lazy(async () => ({
  default: (await import('../features/library/exercises-screen.tsx')).ExercisesScreen,
}));
const MeasuresScreen = lazy(async () => ({
  default: (await import('../features/measures/measures-screen.tsx')).MeasuresScreen,
}));
const ExerciseScreen = lazy(async () => ({
  default: (await import('../features/library/exercise-screen.tsx')).ExerciseScreen,
}));
const TemplatesScreen = lazy(async () => ({
  default: (await import('../features/templates/templates-screen.tsx')).TemplatesScreen,
}));
const TemplateScreen = lazy(async () => ({
  default: (await import('../features/templates/template-screen.tsx')).TemplateScreen,
}));
const InsightScreen = lazy(async () => ({
  default: (await import('../features/insight/insight-screen.tsx')).InsightScreen,
}));
const MusclesScreen = lazy(async () => ({
  default: (await import('../features/muscles/muscles-screen.tsx')).MusclesScreen,
}));
const ReadinessScreen = lazy(async () => ({
  default: (await import('../features/readiness/readiness-screen.tsx')).ReadinessScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));
const LockSettingsScreen = lazy(async () => ({
  default: (await import('../features/lock/lock-settings-screen.tsx')).LockSettingsScreen,
}));
const HowGoodScreen = lazy(async () => ({
  default: (await import('../features/how-good/how-good-screen.tsx')).HowGoodScreen,
}));

const PasteLogScreen = lazy(async () => ({
  default: (await import('../features/paste-log/paste-log-screen.tsx')).PasteLogScreen,
}));

const ProgrammesScreen = lazy(async () => ({
  default: (await import('../features/programmes/programmes-screen.tsx')).ProgrammesScreen,
}));
const ProgrammeScreen = lazy(async () => ({
  default: (await import('../features/programmes/programme-screen.tsx')).ProgrammeScreen,
}));

const LessonsScreen = lazy(async () => ({
  default: (await import('../features/lessons/lessons-screen.tsx')).LessonsScreen,
}));

const CareScreen = lazy(async () => ({ default: (await import('../features/care/care-screen.tsx')).CareScreen }));
const DataScreen = lazy(async () => ({ default: (await import('../features/data/data-screen.tsx')).DataScreen }));

const DeviceScreen = lazy(async () => ({
  default: (await import('../features/device/device-screen.tsx')).DeviceScreen,
}));
const IncomingScreen = lazy(async () => ({
  default: (await import('../features/incoming/incoming-screen.tsx')).IncomingScreen,
}));
const StartScreen = lazy(async () => ({ default: (await import('../features/plan/start-screen.tsx')).StartScreen }));
const LabScreen = lazy(async () => ({ default: (await import('../features/lab/lab-screen.tsx')).LabScreen }));

/** What lies beside the model this build carries. */
async function loadFigures() {
  const [figures, measured] = await Promise.all([
    import('../../models/form/figures.json'),
    import('../../models/form/measured.json'),
  ]);
  return { figures: figures.default as FormFigures, measured: measured.default as MeasuredFigures };
}

/** Read in ahead; see fetch-soon.ts. */
export const LIKELY_SCREENS: readonly (() => Promise<unknown>)[] = [
  () => import('../features/log/log-screen.tsx'),
  () => import('../features/coach/workout-screen.tsx'),
  () => import('../features/log/logged-workout-screen.tsx'),
  () => import('../features/library/exercises-screen.tsx'),
  () => import('../features/library/exercise-screen.tsx'),
  () => import('../features/library/exercise-history.tsx'),
  () => import('../features/insight/insight-screen.tsx'),
];

export function OtherScreens() {
  return (
    <Switch>
      <Route path="/profile">
        <ProfileScreen />
      </Route>
      <Route path="/log">
        <LogScreen />
      </Route>
      <Route path="/log/:workoutId">{({ workoutId }) => <LoggedWorkoutScreen workoutId={workoutId} />}</Route>
      <Route path="/coach">
        <PickScreen />
      </Route>
      <Route path="/coach/:movementId">
        {({ movementId }) => <CoachScreen key={movementId} movementId={movementId} />}
      </Route>
      <Route path="/movements/:movementId">
        {({ movementId }) => <MovementScreen key={movementId} movementId={movementId} />}
      </Route>
      <Route path="/exercises">
        <ExercisesScreen />
      </Route>
      <Route path="/measures">
        <MeasuresScreen />
      </Route>
      <Route path="/exercises/:exerciseId">
        {({ exerciseId }) => <ExerciseScreen key={exerciseId} exerciseId={exerciseId} />}
      </Route>
      <Route path="/insight">
        <InsightScreen />
      </Route>
      <Route path="/muscles">
        <MusclesScreen />
      </Route>
      <Route path="/readiness">
        <ReadinessScreen />
      </Route>
      <Route path="/how-good">
        <HowGoodScreen load={loadFigures} />
      </Route>
      <Route path="/paste">
        <PasteLogScreen />
      </Route>
      <Route path="/learnt">
        <LessonsScreen />
      </Route>
      <Route path="/care/:when?">{({ when }) => <CareScreen now={when === 'now'} />}</Route>
      <Route path="/data">
        <DataScreen />
      </Route>
      <Route path="/device">
        <DeviceScreen />
      </Route>
      <Route path="/incoming">
        <IncomingScreen />
      </Route>
      <Route path="/start">
        <StartScreen />
      </Route>
      <Route path="/lab">
        <LabScreen />
      </Route>
      <Route path="/workout">
        <WorkoutScreen />
      </Route>
      <Route path="/workout/camera">
        <WorkoutCameraScreen />
      </Route>
      <Route path="/templates">
        <TemplatesScreen />
      </Route>
      <Route path="/templates/:templateId">
        {({ templateId }) => <TemplateScreen key={templateId} templateId={templateId} />}
      </Route>
      <Route path="/programmes">
        <ProgrammesScreen />
      </Route>
      <Route path="/programmes/:programmeId">
        {({ programmeId }) => <ProgrammeScreen key={programmeId} programmeId={programmeId} />}
      </Route>
      <Route path="/more">
        <SettingsScreen />
      </Route>
      <Route path="/lock">
        <LockSettingsScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function NotFound() {
  const { shell } = useMessages();
  return (
    <Screen
      headline={shell.notFound.headline}
      foot={
        <ButtonLink href="/" kind="main" wide>
          {shell.notFound.action}
        </ButtonLink>
      }
    >
      <p>{shell.notFound.text}</p>
    </Screen>
  );
}
