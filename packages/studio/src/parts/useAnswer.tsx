import { useEffect, useState } from 'preact/hooks';
import { useStudio } from './useStudio.js';

/**
 * The engine's answer to a question, asked again when the question changes; after a failure, a message with a button to
 * ask again.
 *
 * @param ask the question; undefined for none
 * @param about the values that the question depends on
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, about: readonly unknown[]) {
  const { words } = useStudio();
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setFailure(undefined);
    ask?.().then(
      (found) => current && setAnswer(() => found),
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [...about, attempt]);

  const message = failure !== undefined && (
    <p class="message warning" role="alert">
      {words.failed(failure)}
      <button type="button" class="quiet" onClick={() => setAttempt(attempt + 1)}>
        {words.again}
      </button>
    </p>
  );
  return { answer, message };
}
