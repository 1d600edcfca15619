// The set when it is over: the finding in words, the plumb line once per repetition, what to do next time, a sentence of one's own.
import { lazy, Suspense } from 'react';
import type { Coach, CoachState, FinishedSet } from '../../coach/coach-state.ts';
import { coachLive } from '../../i18n/coach-live.ts';
import { coachProblems } from '../../i18n/coach-problems.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { setUpTexts } from '../../i18n/set-up.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { PlumbRow } from '../../ui/plumb-row.tsx';
import { Card, Chip, Row, Screen, Section } from '../../ui/screen.tsx';
import { NoteBox } from '../note-box.tsx';
import { RepetitionList } from '../repetition-list.tsx';
import { SetEffortTold } from '../set-effort-told.tsx';
import { SetNextTime } from '../set-next-time.tsx';
import { ThunderLeft } from '../thunder-left.tsx';
import { useRepetitionSlots } from '../use-repetition-slots.tsx';
import { CountCorrection } from './count-correction.tsx';
import { problemWords } from './problem-words.ts';
import { findingsOf, type SetFindings } from './set-findings.ts';
import { NotJudgedList, Numbers } from './set-told.tsx';
import styles from './summary-view.module.css';

const SetReviewClip = lazy(async () => ({ default: (await import('../set-review-clip.tsx')).SetReviewClip }));
const SetReview = lazy(async () => ({ default: (await import('../set-review.tsx')).SetReview }));

export interface SummaryViewProps {
  readonly coach: Coach;
  readonly state: CoachState;
  /** Same movement, same source. */
  readonly onAgain: (() => void) | undefined;
}

export function SummaryView(props: SummaryViewProps) {
  const { finished } = props.state;
  return finished ? <Finished {...props} finished={finished} /> : <Nothing {...props} />;
}

/** The set was over before the body was seen well enough to count anything. */
function Nothing({ state, onAgain }: SummaryViewProps) {
  const { summary } = useTexts(coachTexts);
  const setUp = useTexts(setUpTexts);
  const language = useLanguage();
  return (
    <Screen
      eyebrow={state.movement.names[language]}
      headline={summary.nothing}
      foot={<Foot onAgain={onAgain} empty demonstration={state.source === 'demonstration'} />}
    >
      <Notice tone="warning" title={state.hint ? setUp.hint(state.hint.kind, state.hint.amount) : summary.unseen}>
        {state.movement.setup[language]}
      </Notice>
    </Screen>
  );
}

function Finished({ coach, state, finished, onAgain }: SummaryViewProps & { readonly finished: FinishedSet }) {
  const { summary } = useTexts(coachTexts);
  const live = useTexts(coachLive);
  const setUp = useTexts(setUpTexts);
  const language = useLanguage();
  const { movement } = state;
  const { set, recordings, saved } = finished;
  const slots = useRepetitionSlots(movement, recordings, saved.kind === 'saved');
  const found = findingsOf(set, movement);
  const hold = movement.kind === 'hold';
  const empty = hold ? (found.heldSec ?? 0) === 0 : found.counted === 0;
  const headline = empty
    ? summary.nothing
    : hold
      ? summary.findingHold(found.heldSec ?? 0)
      : summary.finding(found.counted, Math.min(found.counted, found.inBand));
  const told = (
    <>
      {found.partials > 0 && <p className={styles['quiet']}>{live.partials(found.partials)}</p>}
      {!empty && <Numbers found={found} />}
      {!empty && <SetEffortTold set={set} />}
      {!empty && set.camera && set.camera.repetitions.length > 0 && (
        <SetNextTime movement={movement} camera={set.camera} />
      )}
      {!hold && <CountCorrection coach={coach} count={state.count} found={found} />}
    </>
  );
  return (
    <Screen
      eyebrow={movement.names[language]}
      headline={headline}
      foot={<Foot onAgain={onAgain} empty={empty} demonstration={set.source === 'demonstration'} />}
    >
      <Saved coach={coach} saved={saved} demonstration={set.source === 'demonstration'} empty={empty} />
      <Trouble state={state} />
      <ThunderLeft />
      {empty && (
        <p className={styles['lead']}>
          {state.hint && `${setUp.hint(state.hint.kind, state.hint.amount)}. `}
          {summary.nothingHelp}
        </p>
      )}
      {movement.kind === 'repetition' && found.marks.length > 0 ? (
        <Suspense
          fallback={
            <>
              <Depths found={found} />
              {told}
            </>
          }
        >
          <SetReview movement={movement} set={set} recordings={recordings} finding={headline}>
            {told}
          </SetReview>
        </Suspense>
      ) : (
        <>
          {told}
          <Suspense>
            <SetReviewClip setId={set.id} />
          </Suspense>
        </>
      )}
      {(set.camera?.repetitions.length ?? 0) > 0 && set.camera && (
        <Section title={hold ? summary.wholeHold : summary.eachRepetition}>
          <RepetitionList
            movement={movement}
            repetitions={set.camera.repetitions}
            actions={slots.actions}
            below={slots.below}
          />
          {slots.told}
        </Section>
      )}
      <NotJudgedList found={found} movement={movement} />
      {saved.kind === 'saved' && (
        <NoteBox
          key={set.id}
          place={{ kind: 'set', workoutId: set.workoutId, setId: set.id, exerciseId: set.exerciseId }}
          label={summary.note}
          placeholder={summary.notePlaceholder}
          savedTitle={summary.noteSaved}
        />
      )}
    </Screen>
  );
}

/** The plumb lines alone, until the whole review is there. */
function Depths({ found }: { readonly found: SetFindings }) {
  const { summary } = useTexts(coachTexts);
  if (!found.band) return null;
  return (
    <Card>
      <PlumbRow
        marks={found.marks}
        band={found.band}
        caption={summary.depths}
        bandLabel={summary.band}
        columnLabels={summary.columns}
        yes={summary.yes}
        no={summary.no}
      />
    </Card>
  );
}

interface FootProps {
  readonly onAgain: (() => void) | undefined;
  readonly empty: boolean;
  readonly demonstration: boolean;
}

/** Another set of the same; after an empty one the same again. */
function Foot({ onAgain, empty, demonstration }: FootProps) {
  const { summary } = useTexts(coachTexts);
  const problems = useTexts(coachProblems);
  return (
    <Row>
      {onAgain && (
        <Button kind="main" onClick={onAgain}>
          {empty ? problems.again : summary.anotherSet}
        </Button>
      )}
      <ButtonLink href={demonstration || empty ? '/coach' : '/log'}>{summary.done}</ButtonLink>
    </Row>
  );
}

/** What ended the set before the person did. */
function Trouble({ state }: { readonly state: CoachState }) {
  const live = useTexts(coachLive);
  const problems = useTexts(coachProblems);
  const { problem, notice } = state;
  if (problem) {
    const { title, help } = problemWords(problem, problems);
    return (
      <Notice tone="warning" title={title}>
        {help}
      </Notice>
    );
  }
  return notice?.kind === 'camera_lost' ? <Notice tone="warning" title={live.notices.camera_lost} /> : null;
}

interface SavedProps {
  readonly coach: Coach;
  readonly saved: FinishedSet['saved'];
  readonly demonstration: boolean;
  readonly empty: boolean;
}

function Saved({ coach, saved, demonstration, empty }: SavedProps) {
  const { log } = useMessages();
  const { summary } = useTexts(coachTexts);
  const live = useTexts(coachLive);
  const { sentences } = useTexts(formats);
  if (saved.kind === 'failed')
    return (
      <Notice
        tone="warning"
        urgent
        title={summary.saveFailed}
        action={<Button onClick={() => void coach.retrySave()}>{summary.saveAgain}</Button>}
      >
        {log.problems[saved.reason]}
      </Notice>
    );
  if (saved.kind === 'not_stored')
    return demonstration ? (
      <Notice title={sentences([live.demonstration, summary.notStored])}>{summary.notStoredHelp}</Notice>
    ) : null;
  if (empty) return null;
  return (
    <output className={styles['saved']}>
      <Chip tone={saved.kind === 'saved' ? 'good' : 'plain'}>
        <span aria-hidden>{saved.kind === 'saved' ? '●' : '○'}</span>
        {saved.kind === 'saved' ? summary.saved : summary.saving}
      </Chip>
    </output>
  );
}
