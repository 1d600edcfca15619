// The screen after a bug: what is safe, and how to go on.
import { Component, type ReactNode } from 'react';
import { resolveLanguage } from '../i18n/resolve-language.ts';
import { shell } from '../i18n/shell.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';

interface Failure {
  readonly message: string | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Failure> {
  override state: Failure = { message: null };

  static getDerivedStateFromError(error: unknown): Failure {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    // The provider of the language may be what failed.
    const texts = shell[resolveLanguage('auto', navigator.languages)].crash;
    return (
      <Screen
        headline={texts.headline}
        foot={
          <Button kind="main" wide onClick={() => globalThis.location.reload()}>
            {texts.reload}
          </Button>
        }
      >
        <p>{texts.text}</p>
        <details>
          <summary>{texts.detail}</summary>
          <p>{this.state.message}</p>
        </details>
      </Screen>
    );
  }
}
