// How the person is: told today with a tap each, drawn over eight weeks with the words it came from, and what it eases in the plan.
import { useState } from 'react';
import { Link } from 'wouter';
import { readinessFinding } from '../../domain/readiness/readiness-weeks.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { ReadinessExample } from '../empty-examples.tsx';
import parts from '../insight-parts.module.css';
import { CheckInCard } from './check-in-card.tsx';
import { DayWords } from './day-words.tsx';
import { LimitsList } from './limits-list.tsx';
import { type Told, useReadiness } from './use-readiness.ts';
import { type StateWords, useStateWords } from './use-state-words.ts';
import { WeeksChart } from './weeks-chart.tsx';

export function ReadinessScreen() {
  const read = useReadiness();
  const words = useStateWords();
  const empty = useTexts(emptyStateTexts);
  const { log } = useMessages();
  const { texts } = words;
  const eyebrow = <Link href="/log">{log.title}</Link>;
  if (read.kind === 'loading') return <Screen eyebrow={eyebrow} headline={texts.title} />;
  if (read.kind === 'failed')
    return (
      <Screen eyebrow={eyebrow} headline={texts.title}>
        <Notice tone="warning" title={texts.failed} action={<Button onClick={read.retry}>{texts.tryAgain}</Button>} />
      </Screen>
    );
  const { told } = read;
  return (
    <Screen eyebrow={eyebrow} headline={headlineOf(told, words)}>
      <Section title={texts.checkIn}>
        <p className={parts['help']}>{texts.checkInHelp}</p>
        <CheckInCard checkIns={told.checkIns} />
      </Section>
      {told.states.length === 0 ? (
        <Section title={texts.empty}>
          <EmptyState text={texts.emptyHelp} example={{ label: empty.example, picture: <ReadinessExample /> }} />
        </Section>
      ) : (
        <Weeks told={told} />
      )}
      <LimitsList told={told} />
    </Screen>
  );
}

function Weeks({ told }: { readonly told: Told }) {
  const { texts } = useStateWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const { days, states } = told;
  const selected = chosen ?? days.indexOf(states.at(-1)?.day ?? told.today);
  const day = days[selected] ?? told.today;
  return (
    <>
      <Section title={texts.weeks}>
        <Card>
          <WeeksChart told={told} selected={selected} onSelect={setChosen} />
        </Card>
      </Section>
      <DayWords day={day} state={states.find((each) => each.day === day)} />
    </>
  );
}

function headlineOf({ states, today }: Told, { texts, place }: StateWords): string {
  const finding = readinessFinding(states, today);
  switch (finding.kind) {
    case 'nothing':
      return texts.headline.nothing;
    case 'low':
      return texts.headline.low(finding.measure, finding.days, finding.of);
    case 'sore':
      return texts.headline.sore(place(finding.pain), finding.days);
    case 'steady':
      return texts.headline.steady(finding.days);
  }
}
