// How the coach speaks: how often, how strictly, with which voice; tones and the raised hands. Voice and tones can be heard here.
import { useEffect, useId, useState } from 'react';
import { createSpeech, localVoices } from '../../device/speech.ts';
import { createTones, type Tones } from '../../device/tones.ts';
import {
  type CoachingPreferences,
  coachingPreferences,
  CUE_AMOUNTS,
  CUE_STRICTNESSES,
  VOICE_RATES,
} from '../../domain/coaching/cue-preferences.ts';
import { depthHz } from '../../domain/coaching/tone-plan.ts';
import type { Language } from '../../domain/language.ts';
import { coachingSettingsTexts } from '../../i18n/coaching-settings.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import type { Settings } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Switch } from '../../ui/field.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './coaching-section.module.css';

export function CoachingSection({ change }: { readonly change: (changes: Partial<Settings>) => void }) {
  const { settings } = useApp();
  const shell = useMessages().shell.settings;
  const texts = useTexts(coachingSettingsTexts);
  const preferences = coachingPreferences(settings.coaching);
  const set = (changes: Partial<CoachingPreferences>) => change({ coaching: { ...settings.coaching, ...changes } });
  return (
    <Section title={texts.title}>
      <Card>
        <Switch
          label={shell.voice}
          detail={'speechSynthesis' in globalThis ? shell.voiceDetail : shell.noVoice}
          checked={settings.voice}
          onChange={(voice) => change({ voice })}
        />
        {settings.voice && <Voices preferences={preferences} set={set} />}
        <Switch
          label={texts.counts}
          detail={texts.countsDetail}
          checked={preferences.counts}
          onChange={(counts) => set({ counts })}
        />
        <Switch
          label={texts.notices}
          detail={texts.noticesDetail}
          checked={preferences.notices}
          onChange={(notices) => set({ notices })}
        />
      </Card>
      <Card>
        <Choice
          label={texts.amount}
          value={preferences.amount}
          options={CUE_AMOUNTS.map((value) => ({
            value,
            label: texts.amounts[value],
            detail: texts.amountDetails[value],
          }))}
          onChange={(amount) => set({ amount })}
        />
        <Choice
          label={texts.strictness}
          value={preferences.strictness}
          options={CUE_STRICTNESSES.map((value) => ({ value, label: texts.strictnesses[value] }))}
          onChange={(strictness) => set({ strictness })}
        />
        <p className={styles['note']}>
          {texts.strictnessDetail} {texts.fades}
        </p>
        <Switch
          label={texts.praise}
          detail={texts.praiseDetail}
          checked={preferences.praise}
          onChange={(praise) => set({ praise })}
        />
      </Card>
      <Card>
        <Switch
          label={texts.hands}
          detail={texts.handsDetail}
          checked={preferences.handsUp}
          onChange={(handsUp) => set({ handsUp })}
        />
      </Card>
      <ToneCard preferences={preferences} set={set} />
    </Section>
  );
}

interface PartProps {
  readonly preferences: CoachingPreferences;
  readonly set: (changes: Partial<CoachingPreferences>) => void;
}

function Voices({ preferences, set }: PartProps) {
  const texts = useTexts(coachingSettingsTexts);
  const language = useLanguage();
  const voices = useVoices(language);
  const id = useId();
  const chosen = language === 'zh' ? preferences.voiceZh : preferences.voiceEn;
  if (voices === null) return null;
  if (voices === 'none') return <p className={styles['note']}>{texts.noVoice}</p>;

  function choose(voice: string): void {
    const own = voice === '' ? undefined : voice;
    // What is undefined is left out when it is read again.
    set((language === 'zh' ? { voiceZh: own } : { voiceEn: own }) as Partial<CoachingPreferences>);
  }

  function speak(): void {
    const speech = createSpeech({ language, voice: chosen, rate: preferences.rate, page: null });
    speech.cancel();
    speech.say(texts.testPhrase, 'notice');
  }

  return (
    <>
      {voices.length > 0 && (
        <div className={styles['field']}>
          <label htmlFor={id}>{texts.voice}</label>
          <select id={id} value={chosen ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{texts.voiceAuto}</option>
            {voices.map(({ voiceURI, name, lang }) => (
              <option key={voiceURI} value={voiceURI}>
                {name} ({lang})
              </option>
            ))}
          </select>
          <p className={styles['note']}>{texts.voiceDetail}</p>
        </div>
      )}
      <Choice
        label={texts.rate}
        value={preferences.rate}
        options={VOICE_RATES.map((value) => ({ value, label: texts.rates[value] }))}
        onChange={(rate) => set({ rate })}
      />
      <Button onClick={speak}>{texts.test}</Button>
    </>
  );
}

function ToneCard({ preferences, set }: PartProps) {
  const texts = useTexts(coachingSettingsTexts);
  const [tones, setTones] = useState<Tones | null>(null);
  useEffect(() => () => tones?.close(), [tones]);

  function play(): void {
    // Made in the tap: elsewhere the browser would keep it silent.
    const sound = tones ?? createTones();
    setTones(sound);
    playSample(sound);
  }

  return (
    <Card>
      <h3>{texts.tonesTitle}</h3>
      <p className={styles['note']}>{texts.tonesLead}</p>
      <Switch
        label={texts.toneDepth}
        detail={texts.toneDepthDetail}
        checked={preferences.toneDepth}
        onChange={(toneDepth) => set({ toneDepth })}
      />
      <Switch
        label={texts.toneTempo}
        detail={texts.toneTempoDetail}
        checked={preferences.toneTempo}
        onChange={(toneTempo) => set({ toneTempo })}
      />
      <Switch
        label={texts.toneCount}
        detail={texts.toneCountDetail}
        checked={preferences.toneCount}
        onChange={(toneCount) => set({ toneCount })}
      />
      <Switch
        label={texts.toneEnds}
        detail={texts.toneEndsDetail}
        checked={preferences.toneEnds}
        onChange={(toneEnds) => set({ toneEnds })}
      />
      <Button onClick={play}>{texts.testTones}</Button>
    </Card>
  );
}

const SAMPLE_STEP_MS = 60;
const SAMPLE_STEPS = 40;
/** Steps of the sample at which a note is played over the pitch of a repetition going down and up again. */
const SAMPLE_NOTES = { 10: 'tick', 19: 'last_tick', 17: 'band', 38: 'count' } as const;

/** A repetition as it sounds, and the end of a set; it stops by itself when its tones are closed. */
function playSample(tones: Tones): void {
  tones.setActive(true);
  let step = 0;
  const timer = setInterval(() => {
    step += 1;
    const share = step <= SAMPLE_STEPS / 2 ? step / (SAMPLE_STEPS / 2) : 2 - step / (SAMPLE_STEPS / 2);
    tones.depth(depthHz(share, 0.85));
    const note = (SAMPLE_NOTES as Readonly<Record<number, 'tick' | 'last_tick' | 'band' | 'count'>>)[step];
    if (note) tones.play(note);
    if (step < SAMPLE_STEPS + 6) return;
    clearInterval(timer);
    tones.play('set_end');
    tones.setActive(false);
  }, SAMPLE_STEP_MS);
}

/** Voices of the language on the device; `none` where there are voices, but none of its own. Null: this browser cannot speak. */
function useVoices(language: Language): readonly SpeechSynthesisVoice[] | 'none' | null {
  const engine = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;
  const [all, setAll] = useState<readonly SpeechSynthesisVoice[]>(() => engine?.getVoices() ?? []);
  useEffect(() => {
    if (!engine) return undefined;
    // They are loaded when they are first asked for.
    const look = () => setAll(engine.getVoices());
    engine.addEventListener('voiceschanged', look);
    look();
    return () => engine.removeEventListener('voiceschanged', look);
  }, [engine]);
  if (!engine) return null;
  const local = localVoices(all, language);
  return all.length > 0 && local.length === 0 ? 'none' : local;
}
