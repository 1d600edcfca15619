// On the way to training: how the person is today, as told, or the question; and the way to how their muscles are.
import { useEffect, useState } from 'react';
import { CHECK_IN_MEASURES, type CheckIn, latestTold } from '../domain/log/check-in.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { musclesLinkTexts } from '../i18n/muscles-link.ts';
import { readinessTexts } from '../i18n/readiness-over-time.ts';
import { ButtonLink } from '../ui/button.tsx';
import { useApp } from './app-services.tsx';

/** `day`: YYYY-MM-DD, local. Asks nothing while it is read, and where it cannot be. */
export function CheckInLine({ day }: { readonly day: string }) {
  const { storage } = useApp();
  const texts = useTexts(readinessTexts);
  const muscles = useTexts(musclesLinkTexts);
  const [checkIns, setCheckIns] = useState<readonly CheckIn[]>([]);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await storage.checkIns.between(day, day).catch(() => []);
      if (!gone) setCheckIns(found);
    };
    void read();
    const stop = storage.onChange((what) => {
      if (what === 'checkIns') void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [storage, day]);
  const told = latestTold(checkIns, day);
  const said = CHECK_IN_MEASURES.flatMap((measure) => {
    const step = told.get(measure)?.[measure];
    return step === undefined ? [] : [`${texts.measures[measure]} ${step}`];
  });
  return (
    <>
      <ButtonLink href="/readiness" wide>
        {said.length === 0 ? texts.headline.nothing : said.join(' · ')}
      </ButtonLink>
      <ButtonLink href="/muscles" wide>
        {muscles.open}
      </ButtonLink>
    </>
  );
}
