// The routes. Today is in the first load; everything else comes when it is gone to.
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { FormFigures, MeasuredFigures } from '../domain/form/form-figures.ts';
import { AppServicesProvider, useApp } from '../features/app-services.tsx';
import { AppUpdatesProvider, useUpdates, type AppUpdates } from '../features/app-updates.ts';
import { TodayScreen } from '../features/plan/today-screen.tsx';
import { LanguageProvider, useMessages } from '../i18n/i18n.tsx';
import { resolveLanguage } from '../i18n/messages.ts';
import { Bob } from '../ui/bob.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { Screen } from '../ui/screen.tsx';
import styles from './app.module.css';
import { fetchSoon } from './fetch-soon.ts';
import { Navigation } from './navigation.tsx';
import { loadLiveCoach, type Wired } from './wiring.ts';

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

const LabScreen = lazy(async () => ({ default: (await import('../features/lab/lab-screen.tsx')).LabScreen }));

/** What lies beside the model this build carries. */
async function loadFigures() {
  const [figures, measured] = await Promise.all([
    import('../../models/form/figures.json'),
    import('../../models/form/measured.json'),
  ]);
  return { figures: figures.default as FormFigures, measured: measured.default as MeasuredFigures };
}

/** Where the body moves, nothing else is on the screen. */
const IN_MOTION = /^\/(coach\/.+|workout\/camera)$/;

export function App({ wired, updates }: { readonly wired: Wired; readonly updates: AppUpdates }) {
  const settings = useStore(wired.settings);
  const language = resolveLanguage(settings.language, navigator.languages);
  const services = useMemo(() => wired.services(settings, language), [wired, settings, language]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  useEffect(() => void fetchSoon(), []);
  return (
    <LanguageProvider value={language}>
      <AppUpdatesProvider value={updates}>
        <AppServicesProvider value={services}>
          <Frame>
            <Switch>
              <Route path="/">
                <TodayScreen />
              </Route>
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
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Frame>
        </AppServicesProvider>
      </AppUpdatesProvider>
    </LanguageProvider>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const { shell } = useMessages();
  const inMotion = IN_MOTION.test(location);
  const { releaseCamera } = useApp();
  useEffect(() => {
    if (!inMotion) releaseCamera();
  }, [inMotion, releaseCamera]);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    globalThis.scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <a href="#content" className={styles['skip']}>
        {shell.skipToContent}
      </a>
      {!inMotion && <UpdatePrompt />}
      <div id="content" tabIndex={-1} className={inMotion ? undefined : styles['withBar']}>
        <Suspense
          fallback={
            <div className={styles['loading']}>
              <Bob />
              <output className="visually-hidden">{shell.loading}</output>
            </div>
          }
        >
          {children}
        </Suspense>
      </div>
      {!inMotion && <Navigation />}
    </>
  );
}

function UpdatePrompt() {
  const updates = useUpdates();
  const { shell } = useMessages();
  const [later, setLater] = useState(false);
  if (!updates.state.updateWaiting || later) return null;
  return (
    <div className={styles['update']}>
      <Notice
        title={shell.update.title}
        action={
          <>
            <Button onClick={() => updates.apply()}>{shell.update.apply}</Button>
            <Button kind="plain" onClick={() => setLater(true)}>
              {shell.update.later}
            </Button>
          </>
        }
      >
        {shell.update.text}
      </Notice>
    </div>
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
