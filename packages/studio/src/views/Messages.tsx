import { useStudio } from '../parts/useStudio.js';
import { toLink } from '../state/link.js';

/** Messages about links, refused changes, failures and storage. */
export function Messages({ stored }: { stored: boolean }) {
  const { studio, act, words, computed, known, engine } = useStudio();
  const { problem, promised, setup } = studio;
  return (
    <div class="messages" role="status" aria-live="polite">
      {problem && (
        <p class="message warning">
          {problem.kind === 'link' && words.share.broken(problem.reason)}
          {problem.kind === 'change' && words.share.refused(problem.reason)}
          {problem.kind === 'kept' && words.setAside}
          <button type="button" class="quiet" onClick={() => act({ do: 'problem', problem: undefined })}>
            {words.close}
          </button>
        </p>
      )}
      {promised && toLink(promised.setup) === toLink(setup) && computed.digest !== undefined && (
        <p class={`message ${verdict(promised.digest, computed.digest)}`}>
          {words.share[verdict(promised.digest, computed.digest)]}
        </p>
      )}
      {computed.failure !== undefined && (
        <p class="message warning">
          {words.failed(computed.failure)}
          <button type="button" class="quiet" onClick={computed.again}>
            {words.again}
          </button>
        </p>
      )}
      {engine.inPage() && <p class="message">{words.inPage}</p>}
      {!stored && <p class="message">{words.storageOff}</p>}
      {!known.study && studio.step !== 'choose' && <p class="badge">{words.illustrative}</p>}
    </div>
  );
}

function verdict(promised: string | undefined, digest: string): 'checks' | 'differs' | 'noDigest' {
  if (promised === undefined) return 'noDigest';
  return promised === digest ? 'checks' : 'differs';
}
