// Exercises to prefer or to leave out for good, found by any name.
import { Ban, Heart, X } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FirstTaps } from './first-taps.tsx';
import { withTaste, type ProfileDraft } from './profile-draft.ts';
import styles from './profile.module.css';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { useExerciseSearch } from '../use-exercise-search.ts';
import { useCatalogue } from './use-catalogue.ts';

export interface TastesSectionProps {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}

/** As many as fit above the keyboard of a phone. */
const RESULTS = 5;
const NONE: readonly Exercise[] = [];

export function TastesSection({ draft, onChange }: TastesSectionProps) {
  const state = useCatalogue();
  const language = useLanguage();
  const texts = useTexts(profileTexts);
  const [text, setText] = useState('');
  const search = useExerciseSearch(state.kind === 'ready' ? state.catalogue.exercises : NONE);
  if (state.kind !== 'ready') return null;
  const { catalogue } = state;
  const results = search(text, RESULTS);
  const nameOf = (id: string) => catalogue.byId(id)?.names[language] ?? id;
  const decide = (id: string, taste: 'like' | 'dislike' | null) => {
    onChange(withTaste(draft, id, taste));
    setText('');
  };
  return (
    <div className={styles['group']}>
      <FirstTaps draft={draft} nameOf={nameOf} onToggle={(id, likes) => decide(id, likes ? 'like' : null)} />
      <TextField
        label={texts.tastes}
        placeholder={texts.searchExample}
        value={text}
        onChange={setText}
        inputMode="search"
        hint={text.trim() !== '' && results.length === 0 ? texts.noMatch(text.trim()) : texts.searchHint}
      />
      {results.length > 0 && (
        <ul className={styles['results']}>
          {results.map(({ id }) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <IconButton
                label={texts.likeNamed(nameOf(id))}
                icon={<Heart aria-hidden size={20} />}
                onClick={() => decide(id, 'like')}
              />
              <IconButton
                label={texts.dislikeNamed(nameOf(id))}
                icon={<Ban aria-hidden size={20} />}
                onClick={() => decide(id, 'dislike')}
              />
            </li>
          ))}
        </ul>
      )}
      <Chosen title={texts.liked} ids={draft.likes} nameOf={nameOf} onRemove={(id) => decide(id, null)} />
      <Chosen title={texts.disliked} ids={draft.dislikes} nameOf={nameOf} onRemove={(id) => decide(id, null)} />
    </div>
  );
}

interface ChosenProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onRemove: (id: string) => void;
}

function Chosen({ title, ids, nameOf, onRemove }: ChosenProps) {
  const texts = useTexts(profileTexts);
  if (ids.length === 0) return null;
  return (
    <div className={styles['chosen']}>
      <h2>{title}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles['chip']}
              aria-label={texts.forget(nameOf(id))}
              onClick={() => onRemove(id)}
            >
              {nameOf(id)}
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
