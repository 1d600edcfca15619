// One part of the form benchmark as it is printed and kept.
export interface FormSection {
  readonly title: string;
  /** Tables and sentences. */
  readonly text: string;
  /** As JSON; null where it could not be measured here, and `text` says why. */
  readonly result: unknown;
}
