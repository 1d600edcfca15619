// Plumbline runs MoveNet only; pose-detection's BlazePose-MediaPipe runtime must never be reached.
export class Pose {
  constructor() {
    throw new Error('The MediaPipe runtime is not part of Plumbline.');
  }
}
