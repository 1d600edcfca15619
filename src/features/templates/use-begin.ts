// Begins a workout from a row of exercises and goes to it.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { plannedFrom } from '../../domain/log/template-from-workout.ts';
import type { TemplateExercise } from '../../domain/log/template.ts';
import { useApp } from '../app-services.tsx';

export function useBegin(): {
  /** True when the workout is on and on disk; false is told by `failed`. */
  readonly begin: (exercises: readonly TemplateExercise[], title?: string) => Promise<boolean>;
  readonly failed: boolean;
} {
  const { workout } = useApp();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  return {
    failed,
    async begin(exercises, title) {
      setFailed(false);
      await workout.start({ exercises: plannedFrom(exercises) }, title === undefined ? {} : { title });
      const { status, problem } = workout.store.getState();
      const begun = status === 'active' && problem === null;
      if (begun) navigate('/workout');
      else setFailed(true);
      return begun;
    },
  };
}
