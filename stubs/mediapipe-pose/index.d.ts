export interface ResultsListener {
  (results: unknown): void | Promise<void>;
}
export interface Results {
  poseLandmarks: unknown;
}
export class Pose {
  constructor(config?: unknown);
}
