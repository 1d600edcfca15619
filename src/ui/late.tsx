// Components whose code comes when they are first drawn. Not React's `lazy`: once something stands in the place of what is awaited, React keeps
// that there for 300 ms at least (measured: a start with the service worker took 540 ms in place of 270), and awaits code that is there already.
import { createContext, type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react';

const Waiting = createContext<ReactNode>(null);

/** What stands in the place of a late component until it is there. Nothing by default. */
export const WaitingProvider = Waiting.Provider;

export interface Late<Props extends object> {
  (props: Props): ReactNode;
  /** Has the code read in ahead; what was is drawn in the same frame. */
  readonly fetch: () => Promise<void>;
}

/** What cannot be fetched is thrown where it would have been drawn, for an error boundary; drawn again, it is asked for again. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;

  function fetch(): Promise<void> {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  function LateComponent(props: Props): ReactNode {
    const waiting = useContext(Waiting);
    const [Component, setComponent] = useState(() => loaded);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Component) return undefined;
      let gone = false;
      fetch().then(
        () => gone || setComponent(() => loaded),
        (error: unknown) => gone || setFailure({ error }),
      );
      return () => {
        gone = true;
      };
    }, [Component]);
    if (failure) throw failure.error;
    // On its way with this drawing, not after it.
    if (!Component) fetch().catch(() => undefined);
    return Component ? <Component {...props} /> : waiting;
  }

  return Object.assign(LateComponent, { fetch });
}
