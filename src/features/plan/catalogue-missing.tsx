// The plan is there and the names of its exercises are not: said in words, from the first load, as nothing later could be fetched.
import { useTexts } from '../../i18n/language-in-force.tsx';
import { plan as planTexts } from '../../i18n/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ContinueSoon } from './continue-soon.tsx';

/** A failed import stays failed until the page is loaded again. */
export function CatalogueMissing() {
  const plan = useTexts(planTexts);
  return (
    <Screen
      headline={plan.noCatalogue}
      foot={
        <Button kind="main" wide onClick={() => globalThis.location.reload()}>
          {plan.retry}
        </Button>
      }
    >
      <ContinueSoon />
    </Screen>
  );
}
