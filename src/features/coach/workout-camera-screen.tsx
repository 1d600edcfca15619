// The current set of the workout in front of the camera; it is set down when it begins, so that storing it does not change what is shown.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { WorkoutState } from '../../coach/workout-state.ts';
import { nextPlannedSet } from '../../domain/coaching/session-machine.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { CoachScreen } from './coach-screen.tsx';

interface CameraSet {
  readonly exerciseId: string;
  readonly target: PlannedSet | null;
  readonly set: number;
  readonly of: number;
}

export function WorkoutCameraScreen() {
  const { workout } = useApp();
  const { coach } = useMessages();
  const [, navigate] = useLocation();
  const state = useStore(workout.store);
  const [begun, setBegun] = useState<CameraSet | null>(() => currentSet(state));
  if (state.status === 'loading') return null;
  // A reload comes here before the disk was read.
  const current = begun ?? currentSet(state);
  if (!current)
    return (
      <Screen
        headline={coach.workout.noneHeadline}
        foot={
          <ButtonLink href="/workout" kind="main" wide>
            {coach.summary.backToWorkout}
          </ButtonLink>
        }
      />
    );
  if (!begun) setBegun(current);
  return (
    <CoachScreen
      movementId={current.exerciseId}
      target={current.target}
      place={current.of > 0 ? coach.workout.place(current.set, current.of) : coach.workout.placeFree(current.set)}
      onDone={() => navigate('/workout')}
    />
  );
}

function currentSet({ snapshot }: WorkoutState): CameraSet | null {
  const exercise = snapshot?.exercises[snapshot.exerciseIndex];
  if (!snapshot || !exercise) return null;
  return {
    exerciseId: exercise.exerciseId,
    target: nextPlannedSet(snapshot),
    set: snapshot.setIndex + 1,
    of: Math.max(exercise.sets.length, exercise.sets.length === 0 ? 0 : snapshot.setIndex + 1),
  };
}
