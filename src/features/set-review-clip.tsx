// The video of a set, where the person chose to keep one.
export interface SetReviewClipProps {
  readonly setId: string;
}

export function SetReviewClip({ setId }: SetReviewClipProps) {
  return setId === '' ? null : <></>;
}
