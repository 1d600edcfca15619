// The set itself: the picture, the plumb line, the count. Read from three metres, operated with one thumb.
import { Pause, Play, SwitchCamera, Volume2, VolumeX } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import type { Coach, CoachNotice, CoachSource, CoachState } from '../../coach/coach-state.ts';
import { isSpoken } from '../../device/speech.ts';
import { accessPreferences } from '../../domain/access/access-preferences.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { reachesBand, targetBand } from '../../domain/movements/target-band.ts';
import { coachLive } from '../../i18n/coach-live.ts';
import { handsUpTexts } from '../../i18n/hands-up.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { DepthGauge, type DepthGaugeProps } from '../../ui/depth-gauge.tsx';
import { useApp } from '../app-services.tsx';
import { NotWellButton } from '../not-well-button.tsx';
import { ClipMark } from '../clip-mark.tsx';
import { HandsUpRing } from './hands-up-ring.tsx';
import { HeartChip } from './heart-chip.tsx';
import { LeaveButton } from './leave-button.tsx';
import { LivePanel } from './live-panel.tsx';
import styles from './live-view.module.css';
import { SetUpOutline } from './set-up-outline.tsx';
import { SpokenCaption } from './spoken-caption.tsx';
import { Stage } from './stage.tsx';

export interface LiveViewProps {
  readonly coach: Coach;
  readonly state: CoachState;
  /** `set 2 of 3`, in a workout. */
  readonly place?: string;
  readonly source: CoachSource | null;
  readonly onStart: (source: CoachSource) => void;
  /** In a workout: back to it. */
  readonly onLeave?: () => void;
}

export function LiveView({ coach, state, place, source, onStart, onLeave }: LiveViewProps) {
  const live = useTexts(coachLive);
  const language = useLanguage();
  const { settings } = useApp();
  const free = useRef<HTMLDivElement>(null);
  const { phase, movement } = state;
  const name = movement.names[language];
  const underWay = phase === 'performing' || phase === 'paused';
  const isHeard = !state.muted && isSpoken(language);
  const isCaptioned = !isHeard || accessPreferences(settings.access).captions === 'always';
  const noticeText = (notice: CoachNotice) =>
    notice.kind === 'other_movement'
      ? live.notices.other_movement(movementById(notice.exercise)?.names[language] ?? notice.exercise)
      : live.notices[notice.kind];
  return (
    <main className={styles['live']} data-theme="dark" data-phase={phase}>
      <h1 className="visually-hidden">{name}</h1>
      <Stage coach={coach} preview={state.preview} mirrored={state.mirrored} floor={movement.floor} free={free}>
        {(phase === 'framing' || phase === 'countdown') && (
          <SetUpOutline
            coach={coach}
            movement={movement}
            isRight={phase === 'countdown' || state.hint?.kind === 'ok'}
          />
        )}
      </Stage>
      <div className={styles['shade']} aria-hidden />
      <div className={styles['top']}>
        <LeaveButton onLeave={onLeave} overPicture />
        {state.source !== 'demonstration' && <NotWellButton overPicture />}
        <p className={styles['label']}>
          {name}
          {place !== undefined && <span> · {place}</span>}
        </p>
        {state.source === 'demonstration' && (
          <p className={`${styles['label']} ${styles['demonstration']}`}>{live.demonstration}</p>
        )}
        {underWay && <HeartChip overPicture />}
        {underWay && <ClipMark />}
      </div>
      <div className={styles['free']} ref={free}>
        {state.notice && (
          <output className={styles['notice']}>
            <span aria-hidden>◆ </span>
            {noticeText(state.notice)}
          </output>
        )}
        {phase === 'countdown' && state.countdown !== null && (
          <p className={`${styles['countdown']} figures`} key={state.countdown}>
            {live.countdown(state.countdown)}
          </p>
        )}
        {underWay && <Gauge coach={coach} state={state} />}
        {underWay && coach.gesture && state.source === 'camera' && (
          <HandsUpRing coach={coach} paused={phase === 'paused'} />
        )}
        {state.caption !== null && isCaptioned && phase === 'performing' && (
          <p className={styles['caption']} aria-hidden>
            {state.caption}
          </p>
        )}
      </div>
      <div className={styles['panel']}>
        {!underWay && <SpokenCaption />}
        <LivePanel coach={coach} state={state} />
        <GestureHelp coach={coach} state={state} />
        <Controls coach={coach} state={state} source={source} onStart={onStart} />
      </div>
      <Announcement state={state} isHeard={isHeard} />
    </main>
  );
}

/** For a hold the line is time: the bob comes down to what is meant. Without a target there is nothing to hang it against. */
function Gauge({ coach, state }: { readonly coach: Coach; readonly state: CoachState }) {
  const live = useTexts(coachLive);
  const { movement, repetitions, target } = state;
  const targetSec = target?.durationSec;
  const subscribe = useCallback<DepthGaugeProps['subscribe']>(
    (listener) => {
      if (movement.kind === 'repetition') return coach.onFrame(({ depth }) => listener(depth));
      if (targetSec === undefined) return () => undefined;
      listener(coach.store.getState().holdSec / targetSec);
      return coach.store.subscribe(({ holdSec }) => listener(holdSec / targetSec));
    },
    [coach, movement, targetSec],
  );
  const ticks = useMemo(
    () =>
      movement.kind === 'hold'
        ? []
        : repetitions.map((repetition) => ({ depth: repetition.depth, onTarget: reachesBand(movement, repetition) })),
    [movement, repetitions],
  );
  const band = targetBand(movement) ?? (targetSec === undefined ? null : { from: 1, to: 1.18 });
  if (!band) return null;
  return (
    <div className={styles['gauge']}>
      <DepthGauge subscribe={subscribe} band={band} ticks={ticks} label={live.gauge} />
    </div>
  );
}

/** What raised hands do: before the set, where it is read, and while it rests on them to go on. */
function GestureHelp({ coach, state }: { readonly coach: Coach; readonly state: CoachState }) {
  const texts = useTexts(handsUpTexts);
  if (coach.gesture === null || state.source !== 'camera') return null;
  if (state.phase === 'framing')
    return <p className={styles['gesture']}>{coach.gesture === 'hands_up' ? texts.pauses : texts.overhead}</p>;
  return state.phase === 'paused' && state.pausedBy === 'person' ? (
    <p className={styles['gesture']}>{texts.goesOn}</p>
  ) : null;
}

interface ControlsProps {
  readonly coach: Coach;
  readonly state: CoachState;
  readonly source: CoachSource | null;
  readonly onStart: (source: CoachSource) => void;
}

function Controls({ coach, state, source, onStart }: ControlsProps) {
  const live = useTexts(coachLive);
  const { changeSettings } = useApp();
  const { phase, muted } = state;
  const paused = phase === 'paused';
  const voice = (
    <IconButton
      label={muted ? live.unmute : live.mute}
      icon={muted ? <VolumeX aria-hidden /> : <Volume2 aria-hidden />}
      aria-pressed={muted}
      onClick={() => coach.setMuted(!muted)}
    />
  );
  if (phase === 'starting') return null;
  if (phase === 'framing' || phase === 'countdown')
    return (
      <div className={styles['controls']}>
        {voice}
        {source?.kind === 'camera' && phase === 'framing' && (
          <Button
            icon={<SwitchCamera aria-hidden />}
            onClick={() => {
              const facing = source.facing === 'front' ? 'back' : 'front';
              void changeSettings({ camera: facing === 'front' ? 'user' : 'environment' });
              onStart({ kind: 'camera', facing });
            }}
          >
            {live.turnCamera}
          </Button>
        )}
      </div>
    );
  return (
    <div className={styles['controls']}>
      {!paused && <IconButton label={live.pause} icon={<Pause aria-hidden />} onClick={() => coach.pause()} />}
      {voice}
      {paused && state.pausedBy === 'person' && (
        <Button kind="main" icon={<Play aria-hidden />} onClick={() => coach.resume()}>
          {live.resume}
        </Button>
      )}
      <Button onClick={() => void coach.finish()}>{live.finish}</Button>
    </div>
  );
}

/** For those who listen: state and cues; counts and captions only where the voice does not say them. */
function Announcement({ state, isHeard }: { readonly state: CoachState; readonly isHeard: boolean }) {
  const live = useTexts(coachLive);
  const language = useLanguage();
  return <output className="visually-hidden">{announcement()}</output>;

  function go(): string {
    return state.movement.kind === 'hold' ? live.goHold : live.go;
  }

  /** A hold is told when it is worth a word, not each second. */
  function unheard(): string {
    const { cue, caption, count } = state;
    const counted = state.movement.kind === 'hold' || count === 0 ? '' : live.counted(count);
    const words = [counted, cue?.text[language] ?? caption ?? ''].filter((text) => text !== '');
    return words.length === 0 ? go() : words.join('. ');
  }

  function announcement(): string {
    switch (state.phase) {
      case 'starting':
        return live.preparing;
      case 'framing':
        // The hint itself is announced where it stands.
        return '';
      case 'countdown':
        return live.countdownHelp;
      case 'paused':
        return state.pausedBy === 'nobody_in_view' ? live.nobody : live.paused;
      case 'performing':
        return isHeard ? (state.cue?.text[language] ?? go()) : unheard();
      case 'idle':
      case 'finished':
      case 'failed':
        return '';
    }
  }
}
