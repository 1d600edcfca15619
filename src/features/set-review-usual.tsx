// How a set lies beside what is usual for this person in this movement.
import type { Beside } from '../domain/form/review/usual-for-person.ts';
import { formats } from '../i18n/formats.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import { Card } from '../ui/screen.tsx';

export function SetReviewUsual({ beside }: { readonly beside: Beside }) {
  const texts = useTexts(reviewTexts);
  const { fixed } = useTexts(formats);
  const seconds = (ms: number) => fixed(Math.abs(ms) / 1000, 1);
  const told = [
    ...(beside.depth === 0 ? [] : [texts.usualDepth(beside.depth > 0, Math.round(100 * Math.abs(beside.depth)))]),
    ...(beside.eccentricMs === 0 ? [] : [texts.usualLowering(beside.eccentricMs > 0, seconds(beside.eccentricMs))]),
    ...(beside.concentricMs === 0 ? [] : [texts.usualLifting(beside.concentricMs > 0, seconds(beside.concentricMs))]),
  ];
  return (
    <Card>
      <h2>{texts.usualTitle}</h2>
      {(told.length === 0 ? [texts.usualSame] : told).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Card>
  );
}
