// The templates, kept true while a screen shows them.
import { useCallback, useEffect, useState } from 'react';
import type { Template } from '../../domain/log/template.ts';
import { useApp } from '../app-services.tsx';

export type Templates =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'loaded'; readonly templates: readonly Template[] };

export function useTemplates(): { readonly state: Templates; readonly reload: () => void } {
  const { storage } = useApp();
  const [state, setState] = useState<Templates>({ kind: 'loading' });
  const reload = useCallback(() => {
    storage.templates.all().then(
      (templates) => setState({ kind: 'loaded', templates: templates.toSorted(latestFirst) }),
      () => setState({ kind: 'failed' }),
    );
  }, [storage]);
  useEffect(reload, [reload]);
  useEffect(() => storage.onChange((what) => what === 'library' && reload()), [storage, reload]);
  return { state, reload };
}

/** The one used last first; one that was never used stands where it was changed. */
function latestFirst(a: Template, b: Template): number {
  const [mine, other] = [a.usedAt ?? a.changedAt, b.usedAt ?? b.changedAt];
  if (mine === other) return a.id < b.id ? -1 : 1;
  return mine < other ? 1 : -1;
}
