// Makes an exercise of one's own, or changes one: a name is enough, a similar exercise fills in the rest, every slip is told in words.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { EQUIPMENT, type Equipment, type Exercise, type LoadKind } from '../domain/catalogue/exercise.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import {
  checkCustom,
  CUSTOM_LIMITS,
  type CustomDraft,
  type CustomProblem,
  customId,
  draftBasedOn,
  draftOf,
  emptyDraft,
  isHindrance,
  makeCustom,
  usualLoadKind,
} from '../domain/catalogue/make-custom.ts';
import { customExerciseTexts, type CustomExerciseTexts } from '../i18n/custom-exercise.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/i18n.tsx';
import { PAGE } from '../i18n/resolve-language.ts';
import { Button } from '../ui/button.tsx';
import { Choice, Many, Switch, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { Row, Stack } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './exercise-editor.module.css';
import { MuscleTaps } from './muscle-taps.tsx';
import { useExerciseSearch } from './use-exercise-search.ts';
import { useExercises } from './use-exercises.ts';

export interface ExerciseEditorProps {
  /** The one to change; without it a new one is made. */
  readonly exercise?: CustomExercise;
  /** Of a new one, as it was typed elsewhere. */
  readonly name?: string;
  /** It is on disk; or the person took one that was there. */
  readonly onDone: (exerciseId: string) => void;
}

const ALIKE = 3;
const LOADS: readonly LoadKind[] = ['external', 'per_hand', 'bodyweight_plus', 'bodyweight', 'none'];
const MEASURES = ['repetitions', 'hold', 'distance'] as const satisfies readonly Exercise['measure'][];
const USUAL_TOOLS: readonly Equipment[] = ['barbell', 'dumbbell', 'kettlebell', 'machine', 'cable', 'band', 'bench'];

export function ExerciseEditor({ exercise, name = '', onDone }: ExerciseEditorProps) {
  const texts = useTexts(customExerciseTexts);
  const { log } = useMessages();
  const language = useLanguage();
  const { ownExercises, now, newId } = useApp();
  const { custom, problem: refused } = useStore(ownExercises.store);
  const [draft, setDraft] = useState<CustomDraft>(() => (exercise ? draftOf(exercise) : emptyDraft(name, language)));
  const [base, setBase] = useState<Exercise | null>(null);
  const [loadChosen, setLoadChosen] = useState(exercise !== undefined);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const problems = checkCustom(draft, [...EXERCISES, ...custom], exercise?.id);
  const change = (changes: Partial<CustomDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const typed = draft.names[language] || draft.names[language === 'en' ? 'zh' : 'en'];

  const takeOver = (from: Exercise | null) => {
    const { names, aliases } = draft;
    setBase(from);
    setLoadChosen(from !== null);
    setDraft({ ...(from ? draftBasedOn(from, '', language) : emptyDraft('', language)), names, aliases });
  };
  /** The tools say how load is usually stated, until the person has said it. */
  const withUsualLoad = (next: Pick<CustomDraft, 'equipment' | 'measure'>) =>
    change({ ...next, ...(loadChosen ? {} : { loadKind: usualLoadKind(next.equipment, next.measure) }) });

  async function save(): Promise<void> {
    setTried(true);
    if (busy || problems.some(isHindrance)) return;
    setBusy(true);
    const id = exercise?.id ?? customId(newId());
    const made = makeCustom(draft, {
      id,
      createdAt: exercise?.createdAt ?? now().toISOString(),
      facts: base ?? exercise ?? null,
    });
    const { importId } = exercise ?? {};
    const saved = await ownExercises.save(importId === undefined ? made : { ...made, importId });
    setBusy(false);
    setFailed(!saved);
    if (saved) onDone(id);
  }

  const told = problems.filter(({ kind }) => tried || kind !== 'no_name');
  const elsewhere = language === 'en' ? 'zh' : 'en';
  return (
    <div className={styles['form']}>
      <TextField
        label={texts.name}
        value={draft.names[language]}
        onChange={(text) => change({ names: { ...draft.names, [language]: text } })}
        problem={fieldProblem(told, ['no_name', 'long_name'], texts)}
      />
      <Names problems={told} texts={texts} onDone={onDone} />
      {!exercise && <Alike name={typed} base={base} onTake={takeOver} />}
      <MuscleTaps muscles={draft.muscles} onChange={(muscles) => change({ muscles })} />
      <Tools equipment={draft.equipment} onChange={(equipment) => withUsualLoad({ ...draft, equipment })} />
      <Choice
        label={texts.measure}
        value={draft.measure}
        options={MEASURES.map((value) => ({ value, label: texts.measures[value] }))}
        onChange={(measure) => withUsualLoad({ ...draft, measure })}
      />
      <Choice
        label={texts.load}
        value={draft.loadKind}
        options={LOADS.map((value) => ({ value, label: texts.loads[value].name, detail: texts.loads[value].detail }))}
        onChange={(loadKind) => {
          setLoadChosen(true);
          change({ loadKind });
        }}
      />
      <Switch
        label={texts.oneSided}
        detail={texts.oneSidedDetail}
        checked={draft.unilateral}
        onChange={(unilateral) => change({ unilateral })}
      />
      <details className={styles['more']}>
        <summary>{texts.moreNames}</summary>
        <Stack>
          <TextField
            label={texts.aliases}
            value={draft.aliases}
            onChange={(aliases) => change({ aliases })}
            hint={texts.aliasesHint}
            problem={fieldProblem(told, ['long_alias', 'many_aliases'], texts)}
          />
          <TextField
            label={texts.nameElsewhere}
            value={draft.names[elsewhere]}
            onChange={(text) => change({ names: { ...draft.names, [elsewhere]: text } })}
            hint={texts.nameElsewhereHint}
            lang={PAGE[elsewhere].lang}
          />
        </Stack>
      </details>
      {failed && (
        <Notice tone="warning" urgent title={log.problems[refused ?? 'failed']}>
          {log.saveFailed}
        </Notice>
      )}
      <Button kind="main" wide disabled={busy} onClick={() => void save()}>
        {exercise ? texts.save : texts.make}
      </Button>
    </div>
  );
}

function fieldProblem(
  problems: readonly CustomProblem[],
  kinds: readonly CustomProblem['kind'][],
  { problems: words }: CustomExerciseTexts,
): string | null {
  switch (problems.find(({ kind }) => kinds.includes(kind))?.kind) {
    case 'no_name':
      return words.noName;
    case 'long_name':
      return words.longName(CUSTOM_LIMITS.name);
    case 'long_alias':
      return words.longAlias(CUSTOM_LIMITS.name);
    case 'many_aliases':
      return words.manyAliases(CUSTOM_LIMITS.aliases);
    case 'name_taken':
    case 'name_removed':
    case undefined:
      return null;
  }
}

interface NamesProps {
  readonly problems: readonly CustomProblem[];
  readonly texts: CustomExerciseTexts;
  readonly onDone: (exerciseId: string) => void;
}

/** The name is somebody else's: that one is offered. */
function Names({ problems, texts, onDone }: NamesProps) {
  const language = useLanguage();
  const { ownExercises } = useApp();
  const { problems: words } = texts;
  return problems.map((problem) => {
    if (problem.kind !== 'name_taken' && problem.kind !== 'name_removed') return null;
    const { exercise } = problem;
    const name = exercise.names[language];
    if (problem.kind === 'name_removed')
      return (
        <Notice
          key={problem.kind}
          tone="warning"
          title={words.wasRemoved(name)}
          action={
            <Button
              onClick={() =>
                void ownExercises.restore(exercise.id).then((back) => {
                  if (back) onDone(exercise.id);
                })
              }
            >
              {texts.bringBack}
            </Button>
          }
        >
          {words.removedHelp}
        </Notice>
      );
    return (
      <Notice
        key={problem.kind}
        tone={problem.isAlias ? 'info' : 'warning'}
        title={problem.isAlias ? words.alsoCalled(name) : words.taken(name)}
        action={<Button onClick={() => onDone(exercise.id)}>{words.use(name)}</Button>}
      >
        {problem.isAlias ? words.alsoHelp : words.takenHelp}
      </Notice>
    );
  });
}

interface AlikeProps {
  readonly name: string;
  readonly base: Exercise | null;
  readonly onTake: (exercise: Exercise | null) => void;
}

/** What it may be like, guessed from its name. */
function Alike({ name, base, onTake }: AlikeProps) {
  const texts = useTexts(customExerciseTexts);
  const language = useLanguage();
  const search = useExerciseSearch(useExercises().exercises);
  const alike = useMemo(() => {
    const found = endingsOf(name).map((ending) => search(ending, ALIKE));
    return found.find((each) => each.length > 0) ?? [];
  }, [name, search]);
  if (base)
    return (
      <Row>
        <p className={styles['from']}>{texts.isLike(base.names[language])}</p>
        <Button kind="plain" onClick={() => onTake(null)}>
          {texts.notLike}
        </Button>
      </Row>
    );
  if (alike.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{texts.basedOn}</legend>
      <div className={styles['taps']}>
        {alike.map((exercise) => (
          <Button key={exercise.id} onClick={() => onTake(exercise)}>
            {texts.like(exercise.names[language])}
          </Button>
        ))}
      </div>
      <p className={styles['hint']}>{texts.basedOnHelp}</p>
    </fieldset>
  );
}

/** What an exercise is stands at the end of its name: `Tsunami bar press`, `bar press`, `press`; 海啸杆推举, … 推举. */
function endingsOf(name: string): readonly string[] {
  const text = name.trim();
  if (text === '') return [];
  const words = text.split(/\s+/);
  const ofWords = words.map((_word, at) => words.slice(at).join(' '));
  const last = words.at(-1) ?? '';
  const signs = /\p{Script=Han}/u.test(last) ? Array.from(last) : [];
  const ofSigns = signs
    .slice(0, Math.max(0, signs.length - SHORTEST_HAN + 1))
    .map((_sign, at) => signs.slice(at).join(''));
  return [...ofWords, ...ofSigns.slice(1)];
}

/** A single sign is in too many names. */
const SHORTEST_HAN = 2;

interface ToolsProps {
  readonly equipment: readonly Equipment[];
  readonly onChange: (equipment: readonly Equipment[]) => void;
}

function Tools({ equipment, onChange }: ToolsProps) {
  const texts = useTexts(customExerciseTexts);
  const { vocabulary } = useMessages();
  const [all, setAll] = useState(false);
  const shown = EQUIPMENT.filter(
    (tool) => tool !== 'bodyweight' && (all || USUAL_TOOLS.includes(tool) || equipment.includes(tool)),
  );
  return (
    <div className={styles['group']}>
      <Many
        label={texts.equipment}
        values={equipment}
        options={shown.map((value) => ({ value, label: vocabulary.equipment[value] }))}
        onChange={onChange}
      />
      {!all && (
        <Button kind="plain" onClick={() => setAll(true)}>
          {texts.allEquipment}
        </Button>
      )}
    </div>
  );
}
