// The workout in front of the camera, hands free; see guided-flow.ts for what comes after what.
import { GuidedWorkout } from './guided-workout.tsx';

export function WorkoutCameraScreen() {
  return <GuidedWorkout />;
}
