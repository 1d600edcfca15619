// The plan is there and the names of its exercises are not: said in words, from the first load, as nothing later could be fetched.
import { useMessages } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ContinueCard } from './continue-card.tsx';
import { useDay } from './use-day.ts';

/** A failed import stays failed until the page is loaded again. */
export function CatalogueMissing() {
  const { plan, vocabulary } = useMessages();
  const day = useDay();
  return (
    <Screen
      eyebrow={vocabulary.date(day)}
      headline={plan.noCatalogue}
      foot={
        <Button kind="main" wide onClick={() => globalThis.location.reload()}>
          {plan.retry}
        </Button>
      }
    >
      <ContinueCard />
    </Screen>
  );
}
