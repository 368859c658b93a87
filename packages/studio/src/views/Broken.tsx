import { Component, type ComponentChildren } from 'preact';
import { setAside } from '../state/storage.js';
import { languages, languageToStart } from '../words/languages.js';
import { KEPT } from './App.js';

/** Replaces a blank page: says what to do if a part of the page cannot be drawn. */
export class Broken extends Component<{ children: ComponentChildren }, { error?: Error }> {
  static override getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const words = languages[languageToStart()];
    return (
      <main id="content" class="container" aria-busy="false">
        <h1>{words.broken}</h1>
        <p role="alert">{words.brokenHint}</p>
        <p>
          <code>{error.message.slice(0, 300)}</code>
        </p>
        <div class="actions">
          <button type="button" onClick={startAgain}>
            {words.startAgain}
          </button>
        </div>
      </main>
    );
  }
}

/** Without the stored work and without the address: either may be the cause. */
function startAgain(): void {
  setAside(KEPT);
  history.replaceState(null, '', location.href.replace(/#.*/s, ''));
  location.reload();
}
