// The routes of all screens but Today, each fetched when it is gone to. A file of its own, as the list of what each brings along is long.
import { Route, Switch } from 'wouter';
import type { FormFigures, MeasuredFigures } from '../domain/form/form-figures.ts';
import { useMessages } from '../i18n/i18n.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { late } from '../ui/late.tsx';
import { Screen } from '../ui/screen.tsx';
import { loadLiveCoach } from './wiring.ts';

const ProfileScreen = late(async () => (await import('../features/plan/profile-screen.tsx')).ProfileScreen);
const LogScreen = late(async () => (await import('../features/log/log-screen.tsx')).LogScreen);
const LoggedWorkoutScreen = late(
  async () => (await import('../features/log/logged-workout-screen.tsx')).LoggedWorkoutScreen,
);
const PickScreen = late(async () => (await import('../features/coach/pick-screen.tsx')).PickScreen);
const CoachScreen = late(async () => {
  const [{ CoachScreen: screen }] = await Promise.all([import('../features/coach/coach-screen.tsx'), loadLiveCoach()]);
  return screen;
});
const WorkoutScreen = late(async () => (await import('../features/coach/workout-screen.tsx')).WorkoutScreen);
const WorkoutCameraScreen = late(async () => {
  const [{ WorkoutCameraScreen: screen }] = await Promise.all([
    import('../features/coach/workout-camera-screen.tsx'),
    loadLiveCoach(),
  ]);
  return screen;
});
const MovementScreen = late(async () => (await import('../features/library/movement-screen.tsx')).MovementScreen);
const ExercisesScreen = late(async () => (await import('../features/library/exercises-screen.tsx')).ExercisesScreen);
const MeasuresScreen = late(async () => (await import('../features/measures/measures-screen.tsx')).MeasuresScreen);
const ExerciseScreen = late(async () => (await import('../features/library/exercise-screen.tsx')).ExerciseScreen);
const TemplatesScreen = late(async () => (await import('../features/templates/templates-screen.tsx')).TemplatesScreen);
const TemplateScreen = late(async () => (await import('../features/templates/template-screen.tsx')).TemplateScreen);
const InsightScreen = late(async () => (await import('../features/insight/insight-screen.tsx')).InsightScreen);
const MusclesScreen = late(async () => (await import('../features/muscles/muscles-screen.tsx')).MusclesScreen);
const ReadinessScreen = late(async () => (await import('../features/readiness/readiness-screen.tsx')).ReadinessScreen);
const SettingsScreen = late(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen);
const LockSettingsScreen = late(
  async () => (await import('../features/lock/lock-settings-screen.tsx')).LockSettingsScreen,
);
const HowGoodScreen = late(async () => (await import('../features/how-good/how-good-screen.tsx')).HowGoodScreen);

const PasteLogScreen = late(async () => (await import('../features/paste-log/paste-log-screen.tsx')).PasteLogScreen);

const ProgrammesScreen = late(
  async () => (await import('../features/programmes/programmes-screen.tsx')).ProgrammesScreen,
);
const ProgrammeScreen = late(async () => (await import('../features/programmes/programme-screen.tsx')).ProgrammeScreen);

const LessonsScreen = late(async () => (await import('../features/lessons/lessons-screen.tsx')).LessonsScreen);

const CareScreen = late(async () => (await import('../features/care/care-screen.tsx')).CareScreen);
const DataScreen = late(async () => (await import('../features/data/data-screen.tsx')).DataScreen);

const DeviceScreen = late(async () => (await import('../features/device/device-screen.tsx')).DeviceScreen);
const IncomingScreen = late(async () => (await import('../features/incoming/incoming-screen.tsx')).IncomingScreen);
const StartScreen = late(async () => (await import('../features/plan/start-screen.tsx')).StartScreen);
const LabScreen = late(async () => (await import('../features/lab/lab-screen.tsx')).LabScreen);

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
  LogScreen.fetch,
  WorkoutScreen.fetch,
  LoggedWorkoutScreen.fetch,
  ExercisesScreen.fetch,
  ExerciseScreen.fetch,
  () => import('../features/library/exercise-history.tsx'),
  InsightScreen.fetch,
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
