// What reading a copy in came to, and the way back to how it was before.
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import type { MergedRows } from '../../storage/storage.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen } from '../../ui/screen.tsx';
import styles from './data.module.css';
import { FocusHeadline } from './focus-headline.tsx';
import type { RestoreCourse, RestoreStage } from './use-restore.ts';

export interface CopyOutcomeProps {
  readonly file: File;
  readonly stage: RestoreStage & { readonly kind: 'done' | 'undone' | 'undo_failed' };
  readonly course: RestoreCourse;
  readonly onLeave: () => void;
}

export function CopyOutcome({ file, stage, course, onLeave }: CopyOutcomeProps) {
  const texts = useTexts(copiesTexts).outcome;
  const words = useTexts(dataTexts);
  const { copy } = words;
  const foot = (
    <>
      <ButtonLink href="/log" kind="main" wide>
        {words.toLog}
      </ButtonLink>
      <Button wide onClick={onLeave}>
        {words.back}
      </Button>
    </>
  );
  if (stage.kind !== 'done')
    return (
      <Screen
        eyebrow={file.name}
        headline={
          <FocusHeadline key={stage.kind}>{stage.kind === 'undone' ? texts.undone : texts.undoFailed}</FocusHeadline>
        }
        foot={foot}
      >
        {stage.kind === 'undo_failed' && <Notice tone="warning" urgent title={texts.undoFailedText} />}
      </Screen>
    );
  const { stores, refused, kind } = stage.restored;
  const sum = (count: (merged: MergedRows) => number) =>
    Object.values(stores).reduce((total, merged) => total + count(merged), 0);
  const [added, changed, known] = [sum((each) => each.added), sum((each) => each.changed), sum((each) => each.known)];
  const isNothing = stage.mode === 'merge' && added + changed === 0 && stage.restored.person.length === 0;
  return (
    <Screen
      eyebrow={file.name}
      headline={
        <FocusHeadline key="done">
          {stage.mode === 'replace'
            ? texts.replaced(stage.workouts)
            : isNothing
              ? copy.nothingNew
              : copy.done(stores.workouts?.added ?? 0)}
        </FocusHeadline>
      }
      foot={foot}
    >
      <Card>
        {kind === 'cancelled' && <p>{copy.stopped}</p>}
        {added > 0 && <p>{copy.came(added)}</p>}
        {changed > 0 && <p>{texts.changed(changed)}</p>}
        {known > 0 && <p>{copy.known(known)}</p>}
        {refused > 0 && <p>{copy.left(refused)}</p>}
        {course.canUndo && !isNothing && (
          <>
            <Button onClick={() => void course.undo()}>{texts.undo}</Button>
            <p className={styles['small']}>{texts.undoDetail}</p>
          </>
        )}
      </Card>
    </Screen>
  );
}
