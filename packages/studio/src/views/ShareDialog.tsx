import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useStudio } from '../parts/useStudio.js';
import { toLink } from '../state/link.js';

/** The link that contains the experiment. */
export function ShareDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { studio, words, computed } = useStudio();
  const [said, say] = useState('');
  const link = `${location.href.split('#')[0]}#${toLink(studio.setup, computed.digest)}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => say(words.share.copied),
      () => say(words.share.notCopied),
    );
  return (
    <dialog ref={dialog} aria-labelledby="share-title" onClose={() => say('')}>
      <article>
        <h2 id="share-title">{words.share.title}</h2>
        <p>{words.share.lead}</p>
        <label>
          {words.share.link}
          <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <p role="status">{said}</p>
        <footer class="actions">
          <button
            type="button"
            onClick={() => void (navigator.clipboard ? copy() : say(words.share.notCopied))}
          >
            {words.share.copy}
          </button>
          <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </footer>
      </article>
    </dialog>
  );
}
