// A copy of the log before it is read in: what it holds, what would happen, and whether it is merged or takes the place of what is here.
import { useState } from 'react';
import { useStore } from 'zustand';
import { canReplace } from '../../coach/restore-copy.ts';
import type { FoundCopy } from '../../contracts/export.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import type { StorageError } from '../../storage/storage.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice, Switch } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { AskReplace } from './ask-replace.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { CopyPreview } from './copy-preview.tsx';
import styles from './data.module.css';
import { dayText } from './day-text.ts';
import { FocusHeadline } from './focus-headline.tsx';
import { ProgressLine } from './progress-line.tsx';
import { type RestoreCourse, useRestore } from './use-restore.ts';

export interface ReviewCopyProps {
  readonly file: File;
  readonly found: FoundCopy;
  readonly onLeave: () => void;
}

export function ReviewCopy({ file, found, onLeave }: ReviewCopyProps) {
  const { workout } = useApp();
  const texts = useTexts(copiesTexts).preview;
  const words = useTexts(dataTexts);
  const isTraining = useStore(workout.store, ({ status }) => status !== 'none');
  const course = useRestore(file, found);
  const { stage, compared } = course;
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [withSettings, setWithSettings] = useState(false);
  if (stage.kind === 'done' || stage.kind === 'undone' || stage.kind === 'undo_failed')
    return <CopyOutcome file={file} stage={stage} course={course} onLeave={onLeave} />;
  if (stage.kind === 'running' || stage.kind === 'keeping') return <Running file={file} course={course} />;
  const isReplacing = mode === 'replace' && canReplace(found);
  return (
    <Screen
      eyebrow={file.name}
      headline={<FocusHeadline key="copy">{words.copy.headline(found.counts['workouts'] ?? 0)}</FocusHeadline>}
      foot={
        isTraining ? undefined : (
          <Button
            kind={isReplacing ? 'warning' : 'main'}
            wide
            onClick={() => void (isReplacing ? course.prepareReplace() : course.merge(withSettings))}
          >
            {isReplacing ? texts.doReplace : texts.doMerge}
          </Button>
        )
      }
    >
      {found.ending !== 'complete' && <Notice tone="warning" title={words.copy.endings[found.ending]} />}
      {stage.kind === 'failed' && <Failed reason={stage.reason} isHalf={stage.isHalf} />}
      {isTraining && (
        <Notice tone="warning" title={texts.busy} action={<ButtonLink href="/workout">{texts.toWorkout}</ButtonLink>}>
          {texts.busyText}
        </Notice>
      )}
      <Holds found={found} />
      {compared === null && <Comparing share={course.comparedShare} />}
      {compared === 'failed' && <p>{texts.failed}</p>}
      {compared !== null && compared !== 'failed' && <CopyPreview compared={compared} />}
      {!isTraining && (
        <Section title={texts.how}>
          <Card>
            {canReplace(found) ? (
              <Choice
                label={texts.how}
                hideLabel
                value={mode}
                options={[
                  { value: 'merge', label: texts.merge, detail: texts.mergeDetail },
                  { value: 'replace', label: texts.replace, detail: texts.replaceDetail },
                ]}
                onChange={setMode}
              />
            ) : (
              <>
                <p>{texts.mergeDetail}</p>
                <p className={styles['small']}>{texts.cannotReplace}</p>
              </>
            )}
            {compared !== null && compared !== 'failed' && compared.person.includes('settings') && (
              <Switch
                label={texts.settings}
                detail={texts.settingsDetail}
                checked={withSettings}
                onChange={setWithSettings}
              />
            )}
          </Card>
        </Section>
      )}
      <Button onClick={onLeave}>{words.back}</Button>
      {stage.kind === 'asking' && (
        <AskReplace
          coming={found.counts['workouts'] ?? 0}
          stage={stage}
          onReplace={() => void course.replace(withSettings)}
          onKeep={course.backToReview}
        />
      )}
    </Screen>
  );
}

interface FailedProps {
  readonly reason: StorageError['reason'] | null;
  readonly isHalf: boolean;
}

function Failed({ reason, isHalf }: FailedProps) {
  const { copy } = useTexts(dataTexts);
  const { outcome } = useTexts(copiesTexts);
  return (
    <Notice tone="warning" urgent title={reason === null ? copy.failed : copy.problems[reason]}>
      {isHalf ? outcome.halfReplaced : undefined}
    </Notice>
  );
}

/** Nothing to press while it is put in the place of a log: it cannot be left in the middle. */
function Running({ file, course }: { readonly file: File; readonly course: RestoreCourse }) {
  const texts = useTexts(copiesTexts).preview;
  const words = useTexts(dataTexts);
  const share = course.stage.kind === 'running' ? course.stage.share : null;
  return (
    <Screen
      eyebrow={file.name}
      headline={<FocusHeadline key="running">{share === null ? texts.keeping : words.copy.progress}</FocusHeadline>}
    >
      <ProgressLine
        label={share === null ? texts.keeping : words.copy.progress}
        share={share}
        text={share === null ? '' : words.copy.working(Math.floor(share * 100))}
        cancelLabel={words.cancel}
        onCancel={course.canStop ? course.cancel : null}
      />
      <p>{words.copy.stay}</p>
    </Screen>
  );
}

function Comparing({ share }: { readonly share: number }) {
  const texts = useTexts(copiesTexts).preview;
  return (
    <Section title={texts.title}>
      <Card>
        <progress className={styles['bar']} aria-label={texts.progress} max={1} value={share} />
        <p className={styles['small']}>{texts.looking}</p>
      </Card>
    </Section>
  );
}

function Holds({ found }: { readonly found: FoundCopy }) {
  const texts = useTexts(copiesTexts).preview;
  const { copy } = useTexts(dataTexts);
  const language = useLanguage();
  const { exportedAt, span, counts, refused, isChecked, form } = found;
  return (
    <Section title={copy.holds}>
      <Card>
        {exportedAt !== null && <p>{texts.asOf(dayText(exportedAt, language))}</p>}
        {span && <p>{copy.span(dayText(span.fromDay, language), dayText(span.toDay, language))}</p>}
        <ul>
          {Object.entries(counts).flatMap(([store, count]) => {
            const text = copy.stores[store]?.(count);
            return text === undefined ? [] : [<li key={store}>{text}</li>];
          })}
        </ul>
        {refused > 0 && <p className={styles['look']}>{copy.refused(refused)}</p>}
        {form === 'backup' && found.ending === 'complete' && (
          <p className={styles['small']}>{isChecked ? texts.checked : texts.unchecked}</p>
        )}
      </Card>
    </Section>
  );
}
