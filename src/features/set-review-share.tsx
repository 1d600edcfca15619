// A set as a picture to share: drawn on the device, handed over only by the person's tap.
import { Clapperboard, ImageDown, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { PictureService } from '../contracts/picture.ts';
import { type Shared, shareFile } from '../device/share-file.ts';
import { unpackSkeleton } from '../domain/form/pack-skeleton.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import { setTimeline } from '../domain/form/review/set-timeline.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { targetBand } from '../domain/movements/target-band.ts';
import type { ReviewCard } from '../domain/picture/review-card.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { type ReviewTexts, reviewTexts } from '../i18n/review.ts';
import { Button } from '../ui/button.tsx';
import { Row, Section } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './set-review.module.css';

export interface SetReviewShareProps {
  readonly movement: RepetitionMovement;
  readonly set: SetRecord;
  readonly recordings: readonly RepetitionRecording[];
  readonly finding: string;
  /** Index of the best repetition. */
  readonly best: number;
}

type State =
  | { readonly kind: 'idle' | 'drawing' }
  /** `file`: to be handed over at the next tap. */
  | { readonly kind: 'told'; readonly how: Shared; readonly file?: File };

export function SetReviewShare(props: SetReviewShareProps) {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const { loadPictures } = useApp();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const handOver = async (file: File) => {
    const how = await shareFile(file, props.finding);
    setState(how === 'wants_tap' ? { kind: 'told', how, file } : { kind: 'told', how });
  };
  const share = async (method: keyof PictureService, extension: string) => {
    setState({ kind: 'drawing' });
    const { movement, set } = props;
    const drawn = await loadPictures()
      .then((pictures) => pictures[method](cardOf(props, language, texts)))
      .catch(() => null);
    if (drawn?.kind !== 'drawn') {
      setState({ kind: 'told', how: 'failed' });
      return;
    }
    const name = `plumbline-${movement.id.replaceAll('_', '-')}-${set.startedAt.slice(0, 10)}.${extension}`;
    await handOver(new File([drawn.bytes], name, { type: drawn.type }));
  };
  const busy = state.kind === 'drawing';
  const told: Readonly<Record<Shared, string>> = {
    shared: texts.shared,
    saved: texts.savedFile,
    cancelled: '',
    wants_tap: '',
    failed: texts.shareFailed,
  };
  const hasReplay = props.recordings.length > 0;
  return (
    <Section title={texts.share}>
      <Row>
        <Button icon={<ImageDown aria-hidden />} disabled={busy} onClick={() => void share('still', 'png')}>
          {texts.sharePicture}
        </Button>
        {hasReplay && (
          <Button icon={<Clapperboard aria-hidden />} disabled={busy} onClick={() => void share('moving', 'gif')}>
            {texts.shareMoving}
          </Button>
        )}
      </Row>
      {state.kind === 'told' && state.file && (
        <Button kind="main" wide icon={<Share2 aria-hidden />} onClick={() => state.file && void handOver(state.file)}>
          {texts.shareNow}
        </Button>
      )}
      <output className={styles['quiet']}>
        {busy ? texts.drawing : state.kind === 'told' && told[state.how] !== '' ? told[state.how] : texts.shareNote}
      </output>
    </Section>
  );
}

function cardOf(
  { movement, set, recordings, finding, best }: SetReviewShareProps,
  language: 'en' | 'zh',
  texts: ReviewTexts,
): ReviewCard {
  const timeline = setTimeline(movement, set.camera ?? { repetitions: [] });
  const recording = recordings.find(({ index }) => index === best);
  const day = formats[language].date(new Date(set.startedAt), { dateStyle: 'long' });
  const score = set.camera?.setScore ?? null;
  return {
    eyebrow: `${movement.names[language]} · ${day}`,
    headline: finding,
    caption: recording ? texts.card.best(best) : '',
    score: score === null ? null : { figure: String(Math.round(score)), label: texts.card.form },
    marks: timeline.repetitions.map(({ turnMs, depth, onTarget, faults }) => ({
      at: turnMs / timeline.lengthMs,
      depth,
      good: onTarget && faults.length === 0,
    })),
    band: targetBand(movement) ?? { from: 0, to: 1 },
    bandLabel: texts.target,
    replay: recording ? unpackSkeleton(recording.skeleton) : null,
    made: texts.card.made,
  };
}
